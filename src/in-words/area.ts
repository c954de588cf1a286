import { counted } from './number.ts';

const nothing =
  'No strength, concern or ask of the inspectorate’s on it stands in the documents held here.';

/**
 * How much the documents say of an area beside grading it, the latest round first, if there are several:
 * "In the documents of PEEL 2023–25, the latest round held here: no strength, 1 concern and nothing
 * asked. In all rounds: 3 strengths, 1 concern and 2 things asked."
 */
export function countsInWords(all: AreaCounts, latest: RoundCounts | null): string {
  if (all.strengths + all.concerns + all.asks === 0) return nothing;
  if (latest === null) return `In the documents held here: ${counts(all)}.`;
  return `In the documents of ${latest.round}, the latest round held here: ${counts(latest)}. In all rounds: ${counts(all)}.`;
}

function counts({ strengths, concerns, asks }: AreaCounts): string {
  const asked = asks === 0 ? 'nothing asked' : counted(asks, 'thing asked', 'things asked');
  return `${orNone(strengths, 'strength')}, ${orNone(concerns, 'concern')} and ${asked}`;
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
