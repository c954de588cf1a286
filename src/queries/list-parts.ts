import type { Organisation } from '../schemas/organisation.ts';
import type { Round } from '../schemas/round.ts';

/** A list longer than this is split. */
export const longestList = 200;

/** Splits a list by body, then round, the latest round first; things keep their order. */
export function partsOf<T>(
  things: T[],
  placeOf: (thing: T) => { body: Organisation; round: Round },
): ListPart<T>[] {
  const placed = things.map((thing) => ({ ...placeOf(thing), thing }));
  return [...Map.groupBy(placed, ({ body, round }) => `${body.id} ${round.id}`).values()]
    .flatMap((each) => {
      const [first] = each;
      if (!first) return [];
      return [{ body: first.body, round: first.round, things: each.map(({ thing }) => thing) }];
    })
    .toSorted(
      (a, b) =>
        a.body.name.localeCompare(b.body.name, 'en-GB') || b.round.position - a.round.position,
    );
}

/** Part of a list that is too long for one page: one body in one round. */
export interface ListPart<T> {
  body: Organisation;
  round: Round;
  things: T[];
}
