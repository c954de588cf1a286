import { cellsOf } from '../document/cells.ts';
import type { Passage } from '../document/document.ts';
import type { Text } from '../text.ts';

/** A place where a grade of a declared scale is printed. */
export interface GradeMark {
  passage: number;
  start: number;
  end: number;
  /** The place with the quotation marks around it. */
  outerStart: number;
  outerEnd: number;
  judgment: string;
  /** Whether the grade is itself a verb: "requires improvement". */
  verbal: boolean;
  quoted: boolean;
  /** Whether it is spelt as the scale spells it. */
  exact: boolean;
  sentence: { start: number; end: number };
}

/**
 * Every grade word of any declared scale, in the order of the text, and every label a letter or two
 * off: `Requirse improvement`.
 */
export function gradeMarks(text: Text): GradeMark[] {
  return text.document.passages.flatMap((passage) => {
    const found = text.scale.find(passage.folded).map((grade) => ({ ...grade, exact: true }));
    const near = misspelt(text, passage).filter(
      ({ start, end }) => !found.some((grade) => start < grade.end && end > grade.start),
    );
    return [...found, ...near]
      .sort((one, other) => one.start - other.start)
      .map(({ start, end, judgment, verbal, exact }) => ({
        passage: passage.index,
        start,
        end,
        ...quotesAround(passage.folded, start, end),
        judgment,
        verbal,
        exact,
        sentence: sentenceAt(passage, start),
      }));
  });
}

function misspelt(text: Text, passage: Passage) {
  return cellsOf(text.document, passage).flatMap(({ start, end }) => {
    const words = passage.folded.slice(start, end).replace(/\s+$/, '');
    const lead = /^\s*/.exec(words)?.[0].length ?? 0;
    const read = text.scale.read(words.slice(lead));
    const place = { start: start + lead, end: start + words.length };
    return read && !read.exact
      ? [{ ...place, judgment: read.judgment, verbal: false, exact: false }]
      : [];
  });
}

function quotesAround(folded: string, start: number, end: number) {
  const open = /["']$/.exec(folded.slice(0, start));
  const close = /^["'](?!\w)/.exec(folded.slice(end));
  const quoted = open !== null && close !== null;
  return {
    outerStart: start - (open ? 1 : 0),
    outerEnd: end + (quoted ? close[0].length : 0),
    quoted,
  };
}

/** The sentence around a place; of a very long one, what stands near. */
export function sentenceAt(
  { sentences, text }: Passage,
  at: number,
): { start: number; end: number } {
  const found = sentences.find(({ start, end }) => start <= at && at < end);
  const { start, end } = found ?? { start: 0, end: text.length };
  return { start: Math.max(start, at - 500), end: Math.min(end, at + 500) };
}
