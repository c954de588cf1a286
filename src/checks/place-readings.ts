import { placesOf } from '../parser/document/quoted-words.ts';
import type { ParsedLedgerEntry, ParsedReport, ParsedSpan } from '../parser/parsed-report.ts';
import type { Reading } from '../schemas/observation.ts';
import type { Placed } from './checked-content.ts';

/** What an editor reads in one report, with where its words stand. */
export interface PlacedReadings {
  list: Placed<Reading[]>;
  /** Those whose words stand once. */
  placed: PlacedReading[];
  /** Of those the ones that are observations: words that tell a grade lend it what is read in them. */
  observed: PlacedReading[];
  /** The others, whose words stand nowhere, or more than once. */
  misplaced: { index: number; reading: Reading }[];
}

/** A reading, its place in the list, and the words it is about, passage by passage. */
export interface PlacedReading {
  index: number;
  reading: Reading;
  spans: [ParsedSpan, ...ParsedSpan[]];
}

/** Finds the words of each reading in its report, by the words themselves and those beside them. */
export function placeReadings(report: ParsedReport, list: Placed<Reading[]>): PlacedReadings {
  const found: PlacedReadings = { list, placed: [], observed: [], misplaced: [] };
  for (const [index, reading] of list.data.entries()) {
    const [only, another] = placesOf(report, reading);
    const [first, ...rest] = only ?? [];
    if (first && !another) found.placed.push({ index, reading, spans: [first, ...rest] });
    else found.misplaced.push({ index, reading });
  }
  found.observed = found.placed.filter(({ reading }) => !reading.grading);
  return found;
}

/**
 * A ledger in which the editor has read some words: a grade word or an ask that made no record is
 * decided where a reading holds it. "Subsequent risk assessments are also good." is a strength.
 */
export function readInLedger(
  ledger: ParsedLedgerEntry[],
  { observed }: PlacedReadings,
): ParsedLedgerEntry[] {
  return ledger.map((entry) => {
    if (entry.mark === 'quotation' || !['dismissed', 'unsettled'].includes(entry.outcome))
      return entry;
    const by = observed.find(({ spans }) => spans.some((span) => holds(span, entry.span)));
    if (!by) return entry;
    const reason = `An editor reads these words as ${inWords(by.reading)}.`;
    return { ...entry, outcome: 'decided', reason, couldBe: null };
  });
}

/** Whether some words hold all of others. */
function holds(words: ParsedSpan, others: ParsedSpan): boolean {
  return words.passage === others.passage && words.start <= others.start && others.end <= words.end;
}

/** "a concern and an ask" */
function inWords({ stances }: Reading): string {
  return stances.map((stance) => `${stance === 'ask' ? 'an' : 'a'} ${stance}`).join(' and ');
}
