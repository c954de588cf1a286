import { cellsOf } from '../document/cells.ts';
import { isQuestion } from '../document/section-area.ts';
import type { ParsedGrading, ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';

const word = /^\p{Lu}\p{Ll}+$/u;

/**
 * A word of no scale in a grade's place: `Excellent` alone below a question, and the last of
 * `Patrols - Splendid` beside an item with a grade. Each is said with a message, and makes no record.
 */
export function unknownGrades(text: Text, gradings: ParsedGrading[]): ParsedSpan[] {
  const told = gradings.flatMap(({ statements }) => statements);
  const labels = new Set(told.map(({ span }) => span.passage));
  return text.document.passages.flatMap((passage) => {
    const { index, kind, folded } = passage;
    const near = (...steps: number[]) => steps.some((step) => labels.has(index + step));
    const asked = asks(text, index - 1) && !near(1, 2);
    const listed = kind === 'item' && near(-1, 1);
    if (!asked && !listed) return [];
    const { start, end } = cellsOf(text.document, passage).at(-1) ?? { start: 0, end: 0 };
    const due = start === 0 ? asked : listed;
    const known = text.scale.read(folded.slice(start, end)) !== null;
    return due && !known && word.test(passage.text.slice(start, end))
      ? [{ passage: index, start, end }]
      : [];
  });
}

/** Whether a line asks for a grade: a question, or a heading that is a known area. */
function asks({ document, areas }: Text, index: number): boolean {
  const { folded = '', text = '', kind } = document.passages[index] ?? {};
  return isQuestion(folded) || (kind === 'heading' && areas.find(text)?.fit === 'exact');
}
