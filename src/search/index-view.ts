import type { VoiceKind } from '../schemas/voice.ts';
import { type Catalogue, recordKinds, type WordFile } from './index-format.ts';
import type { RecordKind } from './search-record.ts';
import { fromLetter, fromSteps } from './steps.ts';
import { wordFileOf } from './word-files.ts';

/** Where a stem stands: pieces in rising order, and the number of the word in each. */
export interface Postings {
  pieces: number[];
  places: number[];
}

/** The index as the search asks it. Records and pieces are numbers. */
export interface IndexView {
  recordCount: number;
  pieceCount: number;
  recordOfPiece: Int32Array;
  /** First piece of each record; one more entry than there are records. */
  firstPiece: Int32Array;
  reportOf: Int32Array;
  reportCount: number;
  kindOf(record: number): RecordKind;
  voiceOf(record: number): { kind: VoiceKind; person: string | null; organisation: string | null };
  bodyOf(record: number): string;
  /** Words of a piece, to the nearest four. */
  lengthOf(piece: number): number;
  isHeading(piece: number): boolean;
  gradingOf(record: number): { area: string; judgment: string; round: string } | null;
  /** Pieces that speak of a theme. */
  piecesOfTheme(theme: string): number[];
  themes: string[];
  wordFiles: number;
  textFiles: number;
}

/** Unpacks the catalogue. */
export function viewOf(catalogue: Catalogue): IndexView {
  const recordCount = catalogue.kind.length;
  const pieceCount = catalogue.length.length;
  const firstPiece = Int32Array.from([...fromSteps(catalogue.pieces), pieceCount]);
  const firstRecords = [...fromSteps(catalogue.reports), recordCount];
  const headings = new Set(fromSteps(catalogue.headings));
  const gradings = gradingsOf(catalogue);
  const themes = new Map<string, number[]>();
  return {
    recordCount,
    pieceCount,
    firstPiece,
    recordOfPiece: ownersOf(firstPiece, pieceCount),
    reportOf: ownersOf(firstRecords, recordCount),
    reportCount: catalogue.reports.length,
    kindOf: (record) => entry(recordKinds, fromLetter(catalogue.kind.charAt(record))),
    voiceOf: (record) => entry(catalogue.voices, fromLetter(catalogue.voice.charAt(record))),
    bodyOf: (record) => entry(catalogue.bodies, fromLetter(catalogue.body.charAt(record) || '0')),
    lengthOf: (piece) => fromLetter(catalogue.length.charAt(piece)) * 4,
    isHeading: (piece) => headings.has(piece),
    gradingOf: (record) => gradings.get(record) ?? null,
    piecesOfTheme(theme) {
      const steps = Object.hasOwn(catalogue.themes, theme) ? catalogue.themes[theme] : undefined;
      const known = themes.get(theme) ?? fromSteps(steps ?? []);
      themes.set(theme, known);
      return known;
    },
    themes: Object.keys(catalogue.themes),
    wordFiles: catalogue.wordFiles,
    textFiles: catalogue.textFiles,
  };
}

/** A stem’s postings from the file that would hold it; null where no text has the stem. */
export function postingsIn(file: WordFile, stem: string): Postings | null {
  const found = Object.hasOwn(file, stem) ? file[stem] : undefined;
  return found ? { pieces: fromSteps(found[0]), places: found[1] } : null;
}

/** The files that hold the given stems. */
export function wordFilesFor(stems: string[], wordFiles: number): number[] {
  return [...new Set(stems.map((stem) => wordFileOf(stem, wordFiles)))];
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

/** For each item the number of the run that it is in; `firsts` ends with the count of items. */
function ownersOf(firsts: ArrayLike<number>, count: number): Int32Array {
  const owners = new Int32Array(count);
  for (let run = 0; run < firsts.length - 1; run += 1)
    owners.fill(run, firsts[run], firsts[run + 1]);
  return owners;
}

function entry<T>(list: readonly T[], index: number | undefined): T {
  const found = index === undefined ? undefined : list[index];
  if (found === undefined) throw new Error(`the search index is damaged: no entry ${index}`);
  return found;
}
