import type { Round } from '../../schemas/round.ts';
import { escaped, fold } from './normalise.ts';

/**
 * The round that a raw text names, or null: `Northmoor PEEL 2017` is of PEEL 2017. Its first headings
 * decide, then the whole text; the latest round named is the text's own.
 */
export function roundNamed(headings: string[], whole: string, rounds: Round[]): string | null {
  const byName = new Map(
    rounds.flatMap((round) =>
      [round.name, ...round.otherNames]
        .flatMap((name) => spellings(even(name)))
        .map((name) => [name, round]),
    ),
  );
  const longest = [...byName.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const names = new RegExp(`(?<!\\d)(?:${longest.join('|') || '(?!)'})(?!-?\\d)`, 'g');
  for (const text of [...headings.slice(0, 6), whole]) {
    const named = [...even(text).matchAll(names)].flatMap(([name]) => byName.get(name) ?? []);
    const [latest] = named.sort((one, other) => other.position - one.position);
    if (latest) return latest.id;
  }
  return null;
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
