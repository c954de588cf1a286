import type { Round } from '../schemas/round.ts';
import { fold } from './fold.ts';

/**
 * The round that a raw text names, or null: `Northmoor PEEL 2017` is of PEEL 2017. The first lines
 * decide; below them a name counts only where no other round is named.
 */
export function roundNamed(texts: string[], rounds: Round[]): string | null {
  for (const text of [...texts.slice(0, 12), texts.join('\n')]) {
    const ids = new Set(longestNames(even(text), rounds));
    const [only] = ids;
    if (ids.size === 1 && only !== undefined) return only;
  }
  return null;
}

function longestNames(text: string, rounds: Round[]): string[] {
  const names = rounds
    .flatMap(({ id, name, otherNames }) =>
      [name, ...otherNames].map((each) => ({ id, name: even(each) })),
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
    .replace(/[–—/]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\bpeel assessments?\b|\bpeel inspections?\b/g, 'peel')
    .replace(/\b(20\d\d)-20(\d\d)\b/g, '$1-$2');
}
