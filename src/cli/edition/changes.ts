import type { Edition } from '../../schemas/edition.ts';
import type { Permalink } from '../../schemas/permalink.ts';
import type { PublishedEdition } from '../../schemas/published-edition.ts';

type Changes = Pick<PublishedEdition, 'added' | 'corrected' | 'moved' | 'corrections'>;

/**
 * What an edition changed, as the list of addresses and the corrections tell: its additions carry its
 * number; what was put right or moved, and told by none of the editions before, came with it.
 */
export function changesOf(
  { permalinks, corrections }: Edition,
  number: number,
  before: PublishedEdition[],
): Changes {
  const times = (address: string) =>
    before.filter(({ corrected }) => corrected.includes(address)).length;
  const moved = new Set(before.flatMap((each) => each.moved));
  const told = new Set(before.flatMap((each) => each.corrections));
  const isOlder = ({ edition }: Permalink) => edition !== number;
  return {
    added: countsOf(permalinks.filter(({ edition }) => edition === number)),
    corrected: permalinks
      .filter((each) => isOlder(each) && (each.was?.length ?? 0) > times(each.address))
      .map(({ address }) => address),
    moved: permalinks
      .filter(({ address, movedTo }) => movedTo !== undefined && !moved.has(address))
      .map(({ address }) => address),
    corrections: corrections.map(({ id }) => id).filter((id) => !told.has(id)),
  };
}

function countsOf(added: Permalink[]): Changes['added'] {
  const counts: Changes['added'] = {};
  for (const { kind } of added) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
