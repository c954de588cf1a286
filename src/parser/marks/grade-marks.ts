import { cellsOf } from '../document/cells.ts';
import type { Passage } from '../document/document.ts';
import type { Text } from '../text.ts';
import { signedGrades } from './signed-grades.ts';

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
  /** Whether it only says what signs stand for: those in its column, or a code. */
  heads?: boolean;
  sentence: { start: number; end: number };
}

/**
 * Every grade word of any declared scale, in the order of the text, every label a letter or two off, `Requirse
 * improvement`, and every sign that stands for a grade.
 */
export function gradeMarks(text: Text): GradeMark[] {
  const { passages } = text.document;
  const words = passages.map(({ folded }) => text.scale.find(folded));
  const { signs, heads } = signedGrades(text, words);
  return passages.flatMap((passage) => {
    const own = [
      ...(words[passage.index] ?? []),
      ...(signs.get(passage.index) ?? []).map((sign) => ({ ...sign, verbal: false })),
    ];
    const found = own.map((grade) => ({ ...grade, exact: true }));
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
        heads: heads.has(passage.index),
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

/** Of a longer sentence only so much is looked at, and half as much on either side. */
const near = 500;

/** The sentence around a place; of a very long one, what stands near: one stretch for all places in it. */
export function sentenceAt(
  { sentences, text }: Passage,
  at: number,
): { start: number; end: number } {
  const found = sentences.find(({ start, end }) => start <= at && at < end);
  const { start, end } = found ?? { start: 0, end: text.length };
  if (end - start <= 2 * near) return { start, end };
  const from = at - ((at - start) % near);
  return { start: Math.max(start, from - near / 2), end: Math.min(end, from + near * 1.5) };
}
