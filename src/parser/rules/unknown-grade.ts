import { cellsOf } from '../document/cells.ts';
import type { Passage } from '../document/document.ts';
import type { ParsedGrading, ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { isQuestion } from './section-area.ts';

const word = /^\p{Lu}\p{Ll}+$/u;

/**
 * A word of no scale in a grade's place: `Excellent` alone below a question, and the last of
 * `Patrols - Splendid` beside rows with grades. Each is said with a message, and makes no record.
 */
export function unknownGrades(text: Text, gradings: ParsedGrading[]): ParsedSpan[] {
  const { passages } = text.document;
  const labels = gradings.flatMap(({ statements }) =>
    statements.filter(({ basis }) => basis === 'label').map(({ span }) => span.passage),
  );
  const lists = new Set(labels.map((index) => passages[index]?.list ?? null));
  return passages.flatMap((passage) => {
    const span = lastCell(text, passage);
    const own = passage.text.slice(span.start, span.end);
    const asked = span.start === 0 && asks(text, passage.index - 1) && !isLabelled(passage.index);
    const beside = span.start > 0 && passage.list !== null && lists.has(passage.list);
    const grade = text.scale.read(passage.folded.slice(span.start, span.end)) !== null;
    return (asked || beside) && word.test(own) && !grade ? [span] : [];
  });

  /** Whether a grade stands just below: `Judgment` is the label of a label. */
  function isLabelled(index: number): boolean {
    return labels.some((label) => label > index && label - index <= 2);
  }
}

/** Whether a line asks for a grade: a question, or a heading that is a known area. */
function asks({ document, areas }: Text, index: number): boolean {
  const { folded = '', text = '', kind } = document.passages[index] ?? {};
  return isQuestion(folded) || (kind === 'heading' && areas.find(text)?.fit === 'exact');
}

function lastCell({ document }: Text, passage: Passage): ParsedSpan {
  const { start, end } = cellsOf(document, passage).at(-1) ?? { start: 0, end: 0 };
  return { passage: passage.index, start, end };
}
