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
  /** The grade that folded words are, in full or cut short: "req. imp."; null where none is. */
  shortened(folded: string): string | null;
}

/**
 * The scale of a round, every declared scale where the round is not known: any printed form is its
 * grade, so that "Require improvement" is `requires improvement`. Words of other scales are found as
 * well.
 */
export function scaleOf(rounds: Round[], round: string | null): Scale {
  // Words of the other scales are found as well: none may be passed over in silence.
  const own = rounds.filter(({ id }) => id === round);
  const all = formsOf([...rounds, ...own]).sort(
    (one, other) => other.form.length - one.form.length,
  );
  const source = all.map(({ form }) => form.replace(/[ -]/g, '[ -]+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  const byForm = new Map(all.map((form) => [form.form, form]));
  const byLetter = Map.groupBy(all, ({ form }) => form[0]);
  return {
    find(folded) {
      if (folded.search(pattern) < 0) return [];
      return [...folded.matchAll(pattern)].flatMap((match) => {
        const form = byForm.get(even(match[0]));
        return form ? [{ ...form, start: match.index, end: match.index + match[0].length }] : [];
      });
    },
    read(folded) {
      const words = even(folded);
      const exact = byForm.get(words);
      const found = exact ?? byLetter.get(words[0])?.find(({ form }) => isNear(form, words));
      return found ? { judgment: found.judgment, exact: exact !== undefined } : null;
    },
    shortened(folded) {
      const words = even(folded).split(/\.?(?: |$)/);
      const begins = ({ form }: GradeForm) =>
        form.split(' ').every((word, at) => words[at] && word.startsWith(words[at]));
      const full = all.find(({ form }) => form === even(folded));
      return (full ?? (/^\p{L}{2,}\./u.test(folded) ? all.find(begins) : null))?.judgment ?? null;
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

/** Whether words are a form, each word of them with a slip at most: "requirse improvment". */
function isNear(form: string, words: string): boolean {
  const [own, others] = [form.split(' '), words.split(' ')];
  return own.length === others.length && own.every((word, at) => isSlip(word, others[at] ?? ''));
}

/** Whether between a like beginning and a like end one letter differs. */
function isSlip(word: string, other: string): boolean {
  let head = 0;
  while (head < word.length && word[head] === other[head]) head += 1;
  let tail = 0;
  const most = Math.min(word.length, other.length) - head;
  while (tail < most && word.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const differ = Math.max(word.length, other.length) - head - tail;
  return head > 0 && differ <= 1;
}
