import { counted } from './number.ts';

const nothing =
  'No strength, concern or ask of the inspectorate’s on it stands in the documents held here.';

/**
 * How much the documents say of an area beside grading it, the latest round first, if there are several:
 * "Beside any grade, the documents of the latest round held here, PEEL 2023–25, state no strength, 1
 * concern and no ask; those of all rounds 3 strengths, 1 concern and 2 asks."
 */
export function countsInWords(all: AreaCounts, latest: RoundCounts | null): string {
  if (all.strengths + all.concerns + all.asks === 0) return nothing;
  if (latest === null) return `Beside any grade, the documents held here state ${counts(all)}.`;
  return `Beside any grade, the documents of the latest round held here, ${latest.round}, state ${counts(latest)}; those of all rounds ${counts(all)}.`;
}

function counts({ strengths, concerns, asks }: AreaCounts): string {
  return `${orNone(strengths, 'strength')}, ${orNone(concerns, 'concern')} and ${orNone(asks, 'ask')}`;
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
