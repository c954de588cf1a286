import type { Passage } from '../../schemas/passage.ts';

/**
 * The numbers of passages as a reader cites them: `¶ 12`, `¶¶ 3–5, 7`. `passages` are those of the
 * report in the order of the text, `ids` those that are cited.
 */
export function paragraphNumbers(
  passages: Pick<Passage, 'id' | 'number'>[],
  ids: string[],
): string {
  const cited = new Set(ids);
  const runs: string[][] = [];
  let running = false;
  for (const { id, number } of passages) {
    if (cited.has(id)) {
      if (running) runs.at(-1)?.push(number);
      else runs.push([number]);
    }
    running = cited.has(id);
  }
  const ranges = runs.map((run) =>
    run.length > 1 ? `${run.at(0) ?? ''}–${run.at(-1) ?? ''}` : run.join(''),
  );
  return `${cited.size > 1 ? '¶¶' : '¶'} ${ranges.join(', ')}`;
}
