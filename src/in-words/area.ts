import { counted } from './number.ts';

const nothing =
  'No strength, concern or ask of the inspectorate’s on it stands in the documents held here.';

/**
 * How much the documents say of an area, the latest round apart, if there are several: "The documents on
 * PEEL 2023–25, the latest round, state no strength and 1 concern and ask for nothing; those of all rounds
 * state 3 strengths and 1 concern and ask for 2 things."
 */
export function countsInWords(all: AreaCounts, latest: RoundCounts | null): string {
  if (all.strengths + all.concerns + all.asks === 0) return nothing;
  if (latest === null) return `The documents held here ${counts(all)}.`;
  return `The documents on ${latest.round}, the latest round, ${counts(latest)}; those of all rounds ${counts(all)}.`;
}

function counts({ strengths, concerns, asks }: AreaCounts): string {
  const asked = asks === 0 ? 'nothing' : counted(asks, 'thing');
  return `state ${orNone(strengths, 'strength')} and ${orNone(concerns, 'concern')} and ask for ${asked}`;
}

function orNone(number: number, one: string): string {
  return number === 0 ? `no ${one}` : counted(number, one);
}

/** How many different sentences praise, blame and ask. */
export interface AreaCounts {
  strengths: number;
  concerns: number;
  asks: number;
}

/** The same of one round. */
export interface RoundCounts extends AreaCounts {
  round: string;
}
