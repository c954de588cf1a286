import type { VoiceKind } from '../schemas/voice.ts';
import { type Catalogue, recordKinds } from './index-format.ts';
import type { RecordKind } from './search-record.ts';
import { fromLetter, fromSteps } from './steps.ts';

/** What is known of every record. Records are numbers, and so are reports. */
export interface IndexView {
  recordCount: number;
  reportOf(record: number): number;
  kindOf(record: number): RecordKind;
  voiceOf(record: number): { kind: VoiceKind; person: string | null; organisation: string | null };
  bodyOf(record: number): string;
  /** Its number of words, to the nearest four. */
  lengthOf(record: number): number;
  onlyLeadsIn(record: number): boolean;
  gradingOf(record: number): { area: string; judgment: string; round: string } | null;
  gradings: number[];
  /** Records that speak of a theme. */
  ofTheme(theme: string): number[];
  themes: string[];
}

/** Unpacks the catalogue. */
export function viewOf(catalogue: Catalogue): IndexView {
  const recordCount = catalogue.kind.length;
  const leadIns = new Set(fromSteps(catalogue.leadIns));
  const gradings = gradingsOf(catalogue);
  const reports = reportsOf(fromSteps(catalogue.reports), recordCount);
  const themes = new Map(
    Object.entries(catalogue.themes).map(([theme, steps]) => [theme, fromSteps(steps)]),
  );
  return {
    recordCount,
    reportOf: (record) => reports[record] ?? 0,
    kindOf: (record) => entry(recordKinds, fromLetter(catalogue.kind.charAt(record))),
    voiceOf: (record) => entry(catalogue.voices, fromLetter(catalogue.voice.charAt(record))),
    bodyOf: (record) => entry(catalogue.bodies, fromLetter(catalogue.body.charAt(record) || '0')),
    lengthOf: (record) => fromLetter(catalogue.length.charAt(record)) * 4,
    onlyLeadsIn: (record) => leadIns.has(record),
    gradingOf: (record) => gradings.get(record) ?? null,
    gradings: [...gradings.keys()],
    ofTheme: (theme) => themes.get(theme) ?? [],
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

function entry<T>(list: readonly T[], index: number | undefined): T {
  const found = index === undefined ? undefined : list[index];
  if (found === undefined) throw new Error(`the search index is damaged: no entry ${index}`);
  return found;
}
