import type { Round } from '../../schemas/round.ts';
import { fold } from './normalise.ts';

/** A form in which a grade is printed. */
export interface GradeForm {
  /** Folded words: "required improvement". */
  form: string;
  judgment: string;
  /** Whether the grade is itself a verb: "the force requires improvement". */
  verbal: boolean;
}

/** A grade found in words. */
export interface FoundGrade extends GradeForm {
  start: number;
  end: number;
}

/** The grades that a text may print. */
export interface Scale {
  /** Every grade word in folded words, in order, the longest where several begin. */
  find(folded: string): FoundGrade[];
  /** The grade that folded words are, one or two letters off at most; `exact` where none is. */
  read(folded: string): { judgment: string; exact: boolean } | null;
}

/**
 * The scale of a round, every declared scale where the round is not known: any printed form is its
 * grade, so that "Require improvement" is `requires improvement`. Words of other scales are found as
 * well.
 */
export function scaleOf(rounds: Round[], round: string | null): Scale {
  const own = rounds.filter(({ id }) => round === null || id === round);
  const forms = formsOf(own.length > 0 ? own : rounds);
  // Words of the other scales are found as well: none may be passed over in silence.
  const others = formsOf(rounds).filter(({ form }) => forms.every((each) => each.form !== form));
  const all = [...forms, ...others].sort((one, other) => other.form.length - one.form.length);
  const source = all.map(({ form }) => form.replace(/[ -]/g, '[ -]+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu');
  return {
    find: (folded) =>
      [...folded.matchAll(pattern)].flatMap((match) => {
        const form = all.find((each) => each.form === even(match[0]));
        return form ? [{ ...form, start: match.index, end: match.index + match[0].length }] : [];
      }),
    read(folded) {
      const words = even(folded);
      const exact = all.find(({ form }) => form === words);
      if (exact) return { judgment: exact.judgment, exact: true };
      const near = words.length > 32 ? undefined : all.find(({ form }) => isNear(form, words));
      return near ? { judgment: near.judgment, exact: false } : null;
    },
  };
}

function formsOf(rounds: Round[]): GradeForm[] {
  const forms = new Map<string, GradeForm>();
  for (const { word, alsoPrinted } of rounds.flatMap(({ scale }) => scale)) {
    const printed = [word, ...alsoPrinted].map((form) => even(fold(form)));
    const verbal = printed.some((form) => /^\w+ed /.test(form));
    for (const form of printed) forms.set(form, { form, judgment: word, verbal });
  }
  return [...forms.values()];
}

function even(words: string): string {
  return words.trim().replace(/[\s-]+/g, ' ');
}

function isNear(form: string, words: string): boolean {
  const allowed = form.length >= 8 ? 2 : 1;
  const alike = form[0] === words[0] && Math.abs(form.length - words.length) <= allowed;
  return alike && form.length >= 4 && distance(form, words) <= allowed;
}

/** Letters to add, drop, change or swap to make one word of the other. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[at - 1] === other[column - 1];
      const swapped =
        at > 1 && one[at - 1] === other[column - 2] && one[at - 2] === other[column - 1];
      next.push(
        Math.min(
          (row[column - 1] ?? 0) + (same ? 0 : 1),
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
