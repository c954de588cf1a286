import type { Concept } from './query.ts';
import type { Hit, Retriever } from './retriever.ts';
import { toBritish } from './stem.ts';
import { joined } from './words.ts';

/**
 * Records that hold the words of a concept side by side, in their order; words that a hyphen might
 * join are also looked for run together.
 */
export async function matchWords(
  concept: Concept,
  retriever: Retriever,
): Promise<Map<number, Hit>> {
  const hits = new Map<number, Hit>();
  for (const variant of variantsOf(concept))
    for (const [record, hit] of await retriever.phrase(variant))
      if (hit.score > (hits.get(record)?.score ?? 0)) hits.set(record, hit);
  return hits;
}

/** The words as they are, and with each two neighbours run together. */
export function variantsOf({ run }: Concept): string[][] {
  const letters = run.map((word) => toBritish(word.letters));
  const joins = run.slice(1).flatMap((word, index) => {
    const before = run[index];
    if (!before || before.common || word.common) return [];
    return [
      [...letters.slice(0, index), joined(before, word).letters, ...letters.slice(index + 2)],
    ];
  });
  return letters.length > 0 ? [letters, ...joins] : [];
}
