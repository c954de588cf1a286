import type { Finder } from './finder.ts';
import type { Concept } from './query.ts';
import type { Hit } from './retriever.ts';
import { toBritish } from './stem.ts';
import { joined } from './words.ts';

/**
 * Records that hold the words of a concept side by side, in their order; words that a hyphen might
 * join are also looked for run together.
 */
export async function matchWords(concept: Concept, finder: Finder): Promise<Map<number, Hit>> {
  const hits = new Map<number, Hit>();
  for (const variant of variantsOf(concept, finder.isSaid))
    for (const [record, hit] of await finder.retriever.phrase(variant))
      if (hit.score > (hits.get(record)?.score ?? 0)) hits.set(record, hit);
  return hits;
}

/** The words as they are, and with each two neighbours run together: those that any text may say. */
export function variantsOf({ run }: Concept, isSaid: (stem: string) => boolean): string[][] {
  const joins = run.slice(1).flatMap((word, index) => {
    const before = run[index];
    if (!before || before.common || word.common) return [];
    return [[...run.slice(0, index), joined(before, word), ...run.slice(index + 2)]];
  });
  return [run, ...joins]
    .filter((words) => words.length > 0 && words.every((word) => word.common || isSaid(word.stem)))
    .map((words) => words.map(({ letters }) => toBritish(letters)));
}
