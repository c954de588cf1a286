import type { VoiceKind } from '../../schemas/voice.ts';
import type { RecordKind } from '../format/index-format.ts';
import { type Catalogue, recordKinds } from '../format/index-format.ts';
import { fromLetter, fromSteps } from '../format/steps.ts';

/** What is known of every record. Records are numbers, and so are reports. */
export interface IndexView {
  recordCount: number;
  reportOf(record: number): number;
  kindOf(record: number): RecordKind;
  voiceOf(record: number): { kind: VoiceKind; person: string | null; organisation: string | null };
  bodyOf(record: number): string;
  lengthOf(record: number): number;
  /** The records of a report: the first, and the one after the last. */
  recordsOf(report: number): [first: number, end: number];
  /** Where a record’s words begin in its report, counted in words. */
  startOf(record: number): number;
  onlyLeadsIn(record: number): boolean;
  gradingOf(record: number): { area: string; judgment: string; round: string } | null;
  gradings: number[];
  /** Records that speak of a theme, with how often. */
  ofTheme(theme: string): ReadonlyMap<number, number>;
  themes: string[];
}

/** Unpacks the catalogue. */
export function viewOf(catalogue: Catalogue): IndexView {
  const recordCount = catalogue.kind.length;
  const leadIns = new Set(fromSteps(catalogue.leadIns));
  const gradings = gradingsOf(catalogue);
  const firsts = fromSteps(catalogue.reports);
  const reports = reportsOf(firsts, recordCount);
  const starts = startsOf(catalogue.length, reports);
  const themes = new Map(
    Object.entries(catalogue.themes).map(([theme, [steps, counts]]) => [
      theme,
      new Map(fromSteps(steps).map((record, index) => [record, fromLetter(counts.charAt(index))])),
    ]),
  );
  return {
    recordCount,
    reportOf: (record) => reports[record] ?? 0,
    kindOf: (record) => entry(recordKinds, fromLetter(catalogue.kind.charAt(record))),
    voiceOf: (record) => entry(catalogue.voices, fromLetter(catalogue.voice.charAt(record))),
    bodyOf: (record) => entry(catalogue.bodies, fromLetter(catalogue.body.charAt(record) || '0')),
    lengthOf: (record) => catalogue.length[record] ?? 0,
    recordsOf: (report) => [firsts[report] ?? 0, firsts[report + 1] ?? recordCount],
    startOf: (record) => starts[record] ?? 0,
    onlyLeadsIn: (record) => leadIns.has(record),
    gradingOf: (record) => gradings.get(record) ?? null,
    gradings: [...gradings.keys()],
    ofTheme: (theme) => themes.get(theme) ?? new Map(),
    themes: [...themes.keys()],
  };
}

function gradingsOf({ gradings, areas, judgments, rounds }: Catalogue) {
  return new Map(
    fromSteps(gradings.record).map((record, index) => [
      record,
      {
        area: entry(areas, gradings.area[index]),
        judgment: entry(judgments, gradings.judgment[index]),
        round: entry(rounds, gradings.round[index]),
      },
    ]),
  );
}

/** For each record the number of its report. */
function reportsOf(firsts: number[], count: number): Int32Array {
  const reports = new Int32Array(count);
  firsts.forEach((first, report) => {
    reports.fill(report, first, firsts[report + 1] ?? count);
  });
  return reports;
}

/** Where each record begins in its report. */
function startsOf(lengths: number[], reports: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length);
  for (let record = 1; record < lengths.length; record += 1)
    if (reports[record] === reports[record - 1])
      starts[record] = (starts[record - 1] ?? 0) + (lengths[record - 1] ?? 0);
  return starts;
}

function entry<T>(list: readonly T[], index: number | undefined): T {
  const found = index === undefined ? undefined : list[index];
  if (found === undefined) throw new Error(`the search index is damaged: no entry ${index}`);
  return found;
}
