import type { Round } from '../../schemas/round.ts';
import { fold } from './normalise.ts';

/**
 * The round that a raw text names, or null: `Northmoor PEEL 2017` is of PEEL 2017. Its first headings
 * decide, then the whole text; the latest round named is the text's own.
 */
export function roundNamed(headings: string[], whole: string, rounds: Round[]): string | null {
  for (const text of [...headings.slice(0, 6), whole]) {
    const ids = new Set(longestNames(even(text), rounds));
    const latest = rounds
      .filter(({ id }) => ids.has(id))
      .sort(byPosition)
      .at(-1);
    if (latest) return latest.id;
  }
  return null;
}

function byPosition(one: Round, other: Round): number {
  return one.position - other.position;
}

function longestNames(text: string, rounds: Round[]): string[] {
  const names = rounds
    .flatMap(({ id, name, otherNames }) =>
      [name, ...otherNames].flatMap((each) =>
        spellings(even(each)).map((spelling) => ({ id, name: spelling })),
      ),
    )
    .filter((each) => /\d{4}/.test(each.name))
    .sort((one, other) => other.name.length - one.name.length);
  const taken: { id: string; start: number; end: number }[] = [];
  for (const { id, name } of names) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const whole = !/\d/.test(text[at - 1] ?? '') && !/^(?:\d|-\d)/.test(text.slice(end, end + 2));
      if (whole && taken.every((other) => end <= other.start || at >= other.end)) {
        taken.push({ id, start: at, end });
      }
    }
  }
  return taken.map(({ id }) => id);
}

function even(text: string): string {
  return fold(text)
    .replace(/\//g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/ (?:assessments?|inspections?)\b/g, '')
    .replace(/\b(20\d\d)-20(\d\d)\b/g, '$1-$2');
}

/** A name, and for one that spans years the years alone: `peel 2021-22` and `2021-22`. */
function spellings(name: string): string[] {
  const years = /\b20\d\d-\d\d\b/.exec(name)?.[0];
  return years ? [name, years] : [name];
}
