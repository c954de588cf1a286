import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Draft, draftOf } from './draft.ts';
import { sentenceTellings } from './prose/sentence.ts';

/**
 * Reads grades told in sentences, list verdicts and headlines: `… has judged Moorland Police to be
 * good at …`, `is ‘good’ at …` below `HMIC found that Moorland Police:`. What lacks a judging verb, a
 * quoted grade or a known area is a near miss.
 */
export function remarkGradingsProse() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    for (const [index, passage] of draft.passages.entries()) {
      if (draft.settled.has(index)) continue;
      for (const sentence of stretches(draft, index)) {
        if (sentence.end - sentence.start > 2000) continue;
        const { tellings, nearMisses } = sentenceTellings(draft, { passage: index, ...sentence });
        draft.tellings.push(...tellings);
        draft.nearMisses.push(...nearMisses);
      }
      if (passage.kind === 'heading') continue;
    }
  };
}

function stretches(draft: Draft, index: number): { start: number; end: number }[] {
  const passage = draft.passages[index];
  if (!passage) return [];
  if (passage.kind === 'paragraph') return passage.sentences;
  return passage.sentences.length > 1
    ? passage.sentences
    : [{ start: 0, end: passage.text.length }];
}
