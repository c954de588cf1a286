import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { refusalsIn } from '../marks/ungraded-marks.ts';
import type { Text } from '../text.ts';
import type { Passage } from './document.ts';

/**
 * What only explains, or tells another time: of `Fire (its prevention): Good (2019: Poor)` both brackets,
 * of "(good, was poor)" what follows the first grade, and the last word of `Good – Stable`.
 */
export function asidesIn({ areas }: Text, passage: Passage, marks: GradeMark[]): Stretch[] {
  const { text, folded } = passage;
  const behind = (index: number) =>
    marks.find(({ outerEnd }) => outerEnd === text.slice(0, index).trimEnd().length);
  const move = / \p{Pd} (\p{L}+)$/u.exec(text);
  const last = { start: move?.index ?? 0, end: text.length };
  const words = within(marks, last).length === 0 && areas.find(move?.[1] ?? '') === null;
  const moved = move && words && behind(last.start) ? [last] : [];
  const brackets = [...text.matchAll(/[([][^()[\]]*[)\]]/g)].flatMap(({ index, 0: { length } }) => {
    const whole = { start: index, end: index + length };
    const [first, ...others] = within(marks, whole);
    const then = behind(index);
    const all = then && first ? [first, ...others] : others;
    const now = all.find(({ outerStart }) => presently.test(folded.slice(index, outerStart)));
    if (now) return [{ start: then?.outerStart ?? index + 1, end: now.outerStart }];
    const blank = refusalsIn(passage).find((found) => found.index === index + 1);
    if (blank && !behind(index)) return [{ start: index + 1 + blank[0].length, end: whole.end }];
    if (!first || behind(index)) return [whole];
    const ends = /^(?:[,;)\]]| \p{Pd} )/u.test(text.slice(first.outerEnd));
    return ends ? [{ start: first.outerEnd, end: whole.end - 1 }] : [];
  });
  return [...brackets, ...moved];
}

const presently = /\b(?:now|today)\b(?: \w+)? $|\bis $/;

/** The grades that stand in a stretch. */
export function within(marks: GradeMark[], { start, end }: Stretch): GradeMark[] {
  return marks.filter((mark) => mark.start >= start && mark.end <= end);
}

/** A passage with spaces where stretches of it are. */
export function withSpaces(passage: Passage, stretches: Stretch[]): Passage {
  const { text, folded } = passage;
  return { ...passage, text: without(stretches, text), folded: without(stretches, folded) };
}

/** Words with spaces where stretches of them are. */
export function without(stretches: Stretch[], words: string): string {
  return stretches.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    words,
  );
}

const date = grammar`\b(?:\d{1,2} )?(?:${'calendar'}|[a-z]{3}) (?:19|20)\d\d\b`;
const called = grammar`${'judgingVerbs'}|${'gradeNouns'}|${'rowWords'}`;
/** Words beside a grade that name nothing: "Judgment", "2 May 2019". */
export const label = grammar`^(?:[^\p{L}\p{N}]|${date}|\b(?:${called}|${'formerly'}|(?:19|20)\d\d)\b)*$`;
/** Words that tell of another time. */
export const dated = grammar`\b(?:${'formerly'}|(?:19|20)\d\d)\b`;

export interface Stretch {
  start: number;
  end: number;
}
