import type { Draft } from './draft.ts';

/** The first year of the text's round, by its name: 2018 for PEEL 2018/19; null where not known. */
export function startYear({ round, context }: Draft): number | null {
  const name = context.rounds.find(({ id }) => id === round)?.name ?? '';
  const year = /\b20\d\d\b/.exec(name)?.[0];
  return year ? Number(year) : null;
}
