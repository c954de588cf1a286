import type { Finder } from './finder.ts';
import type { Concept } from './query.ts';
import type { Hits } from './retriever.ts';
import { toBritish } from './stem.ts';
import { joined } from './words.ts';

/**
 * Records that hold the words of a concept side by side, in their order; words that a hyphen might
 * join are also looked for run together.
 */
export async function matchWords(concept: Concept, { retriever }: Finder): Promise<Hits> {
  const variants = variantsOf(concept).map((variant) => retriever.phrase(variant));
  const hits = new Map<number, number[]>();
  for (const found of await Promise.all(variants))
    for (const [record, places] of found)
      hits.set(record, [...(hits.get(record) ?? []), ...places]);
  return hits;
}

/** The words as they are, and with each two neighbours that a hyphen might join run together. */
export function variantsOf({ run }: Pick<Concept, 'run'>): string[][] {
  const joins = run.slice(1).flatMap((word, index) => {
    const before = run[index];
    if (!before || before.common || word.common) return [];
    if (!word.joined && before.letters.length > longestPrefix) return [];
    return [[...run.slice(0, index), joined(before, word), ...run.slice(index + 2)]];
  });
  return [run, ...joins]
    .filter(({ length }) => length > 0)
    .map((words) => words.map(({ letters }) => toBritish(letters)));
}

/** Anti-social, body-worn, multi-agency: what a hyphen joins to a word is seldom longer. */
const longestPrefix = 5;
