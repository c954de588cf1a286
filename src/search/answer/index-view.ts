import type { VoiceKind } from '../../schemas/people.ts';
import { type Catalogue, type RecordKind, recordKinds, type Told } from '../format/index-format.ts';
import { fromSteps } from '../format/steps.ts';
import { once } from './once.ts';

/** What is known of every record. Records are numbers, and so are reports. */
export interface IndexView {
  recordCount: number;
  reportOf(record: number): number;
  kindOf(record: number): RecordKind;
  voiceOf(record: number): { kind: VoiceKind; person: string | null; organisation: string | null };
  bodyOf(record: number): string;
  /** The records of a report: the first, and the one after the last. */
  recordsOf(report: number): [first: number, end: number];
  pieceCount: number;
  recordOf(piece: number): number;
  /** The pieces of a record: the first, and the one after the last. */
  piecesOf(record: number): [first: number, end: number];
  piecesOfReport(report: number): number[];
  /** The place of a piece in its report: among its texts, or among its plain questions. */
  placeOf(piece: number): number;
  /** How many words of the index a piece has. */
  lengthOf(piece: number): number;
  /** The piece that has the word at a place. */
  pieceAt(place: number): number;
  /** Whether a piece is a plain question, and the piece that answers it; any other answers itself. */
  isQuestion(piece: number): boolean;
  answerOf(piece: number): number;
  /** The piece that leads in to a piece; null where none does. */
  leadInOf(piece: number): number | null;
  gradingOf(
    record: number,
  ): { area: string; judgment: string; hedge: string; round: string } | null;
  gradings: number[];
  /** The first record that says the same but for names and numbers: its own number where none does. */
  firstOf(record: number): number;
  /** Whether the words of a piece can answer a kind of question. */
  tells(piece: number, kind: Told): boolean;
  /** Pieces that speak of a theme, with how often. */
  ofTheme(theme: string): ReadonlyMap<number, number>;
  themes: string[];
}

/** Unpacks the catalogue. */
export function viewOf(catalogue: Catalogue): IndexView {
  const { kind, voice, body, copyOf, length, leadIn } = catalogue;
  const questions = new Set(fromSteps(catalogue.questions));
  const answers = answersOf(questions, length.length);
  const gradings = gradingsOf(catalogue);
  const firstRecords = [0, ...fromSteps(catalogue.reports)];
  const reports = holdersOf(firstRecords);
  const firstPieces = [0, ...fromSteps(catalogue.pieces)];
  const records = holdersOf(firstPieces);
  const pieces = holdersOf([0, ...fromSteps(length)]);
  const firsts = firstsOf(copyOf);
  const ofTheme = once((theme: string) => {
    const [steps, counts] = catalogue.themes[theme] ?? [[], []];
    return new Map(fromSteps(steps).map((piece, at) => [piece, counts[at] ?? 1]));
  });
  const reportOf = (record: number) => reports[record] ?? 0;
  const recordOf = (piece: number) => records[piece] ?? 0;
  const firstPieceOf = (report: number) => firstPieces[firstRecords[report] ?? 0] ?? 0;
  const asked = questionsBefore(questions, length.length);
  const telling = once((kind: Told) => new Set(fromSteps(catalogue.tells[kind] ?? [])));
  return {
    recordCount: kind.length,
    reportOf,
    kindOf: (record) => entry(recordKinds, kind[record]),
    voiceOf: (record) => entry(catalogue.voices, voice[record]),
    bodyOf: (record) => entry(catalogue.bodies, body[record]),
    recordsOf: (report) => [firstRecords[report] ?? 0, firstRecords[report + 1] ?? 0],
    pieceCount: length.length,
    recordOf,
    piecesOf: (record) => [firstPieces[record] ?? 0, firstPieces[record + 1] ?? 0],
    piecesOfReport: (report) => {
      const first = firstPieceOf(report);
      return Array.from({ length: firstPieceOf(report + 1) - first }, (_, at) => first + at);
    },
    placeOf: (piece) => {
      const first = firstPieceOf(reportOf(recordOf(piece)));
      const before = (asked[piece] ?? 0) - (asked[first] ?? 0);
      return questions.has(piece) ? before : piece - first - before;
    },
    lengthOf: (piece) => length[piece] ?? 0,
    pieceAt: (place) => pieces[place] ?? 0,
    isQuestion: (piece) => questions.has(piece),
    answerOf: (piece) => answers[piece] ?? piece,
    leadInOf: (piece) => (leadIn[piece] ? piece - leadIn[piece] : null),
    gradingOf: (record) => gradings.get(record) ?? null,
    gradings: [...gradings.keys()],
    firstOf: (record) => firsts[record] ?? record,
    tells: (piece, kind) => telling(kind).has(piece),
    ofTheme,
    themes: Object.keys(catalogue.themes),
  };
}

function gradingsOf({ gradings, words }: Catalogue) {
  const { record, area, judgment, hedge, round } = gradings;
  const told = (places: number[], at: number) => entry(words, places[at]);
  return new Map(
    fromSteps(record).map((number, at) => [
      number,
      {
        area: told(area, at),
        judgment: told(judgment, at),
        hedge: told(hedge, at),
        round: told(round, at),
      },
    ]),
  );
}

/** For each piece the one that answers it: the last that is no question. */
function answersOf(questions: ReadonlySet<number>, count: number): Int32Array {
  const answers = new Int32Array(count);
  for (let piece = 0; piece < count; piece += 1)
    answers[piece] = questions.has(piece) ? (answers[piece - 1] ?? 0) : piece;
  return answers;
}

/** For each piece how many before it are questions. */
function questionsBefore(questions: ReadonlySet<number>, count: number): Int32Array {
  const before = new Int32Array(count);
  for (let piece = 1; piece < count; piece += 1)
    before[piece] = (before[piece - 1] ?? 0) + (questions.has(piece - 1) ? 1 : 0);
  return before;
}

/** For each record the first that says the same. */
function firstsOf(copyOf: number[]): Int32Array {
  const firsts = new Int32Array(copyOf.length);
  for (const [record, back] of copyOf.entries())
    firsts[record] = back === 0 ? record : (firsts[record - back] ?? record);
  return firsts;
}

/** For each thing the number of what holds it, from the first thing that each holds and the one after the last. */
function holdersOf(firsts: number[]): Int32Array {
  const holders = new Int32Array(firsts.at(-1) ?? 0);
  firsts.forEach((first, holder) => {
    holders.fill(holder, first, firsts[holder + 1]);
  });
  return holders;
}

function entry<T>(list: readonly T[], index: number | undefined): T {
  const found = index === undefined ? undefined : list[index];
  if (found === undefined) throw new Error(`the search index is damaged: no entry ${index}`);
  return found;
}
