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
    for (const index of draft.passages.keys()) {
      if (draft.settled.has(index)) continue;
      for (const sentence of stretches(draft, index)) {
        if (sentence.end - sentence.start > 2000) continue;
        const { tellings, nearMisses } = sentenceTellings(draft, { passage: index, ...sentence });
        draft.tellings.push(...tellings);
        draft.nearMisses.push(...nearMisses);
      }
    }
  };
}

/** The sentences of a passage, cut where speech begins or ends; a list item or headline whole. */
function stretches(draft: Draft, index: number): Stretch[] {
  const passage = draft.passages[index];
  if (!passage) return [];
  const { kind, sentences, text } = passage;
  const whole = kind !== 'paragraph' && sentences.length <= 1;
  const cuts = draft.speech.flatMap(({ span }) =>
    span.passage === index ? [span.start, span.end] : [],
  );
  return (whole ? [{ start: 0, end: text.length }] : sentences).flatMap((each) => cut(each, cuts));
}

interface Stretch {
  start: number;
  end: number;
}

function cut({ start, end }: Stretch, cuts: number[]): Stretch[] {
  const inside = [...new Set(cuts)]
    .filter((at) => at > start + 1 && at < end - 1)
    .sort((a, b) => a - b);
  const starts = [start, ...inside];
  return starts.map((from, nth) => ({ start: from, end: starts[nth + 1] ?? end }));
}
