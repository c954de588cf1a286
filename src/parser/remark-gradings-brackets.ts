import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { draftOf } from './draft.ts';
import { fold } from './fold.ts';
import { bracketedGrades } from './labels/bracketed-grades.ts';
import { addLabel } from './labels/told-label.ts';
import { isHistory } from './prose/doubts.ts';
import { startYear } from './round-years.ts';

/**
 * Reads grades in brackets behind their areas: `This time: investigating crime (adequate), managing
 * suspects (good).` tells two, unless the sentence tells of an earlier time.
 */
export function remarkGradingsBrackets() {
  return (_tree: Root, file: VFile): void => {
    for (const index of draftOf(file).passages.keys()) readBracketed(file, index);
  };
}

function readBracketed(file: VFile, passage: number): void {
  const draft = draftOf(file);
  const { text = '', sentences = [] } = draft.passages[passage] ?? {};
  if (draft.speech.some(({ span }) => span.passage === passage)) return;
  for (const { start, end } of sentences) {
    const words = text.slice(start, end);
    const told = draft.settled.has(passage) ? null : bracketedGrades(words);
    if (told && isHistory(fold(words), startYear(draft))) {
      draft.settled.add(passage);
      draft.nearMisses.push({
        span: { passage, start, end },
        reason: 'It tells an earlier grade.',
      });
      return;
    }
    for (const { areaStart, areaEnd, grade, ...part } of told ?? []) {
      const span = { passage, start: start + part.start, end: start + part.end };
      const areaWords = words.slice(areaStart, areaEnd);
      const found = draft.areas.find(areaWords);
      addLabel(file, { span, areaWords, found, grade, firm: true });
    }
  }
}
