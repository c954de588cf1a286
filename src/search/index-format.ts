import type { VoiceKind } from '../schemas/voice.ts';
import type { RecordKind } from './search-record.ts';

/**
 * The files of the index, all JSON. Lists that rise are kept as the steps between their numbers.
 * Records are numbered in the order of the reports, pieces in the order of the records.
 */

/** `catalogue.json`: what is needed of every record before any can be ranked or counted. */
export interface Catalogue {
  /** Number of the first record of each report, as steps. */
  reports: number[];
  /** One letter a record: its place in `kinds`. */
  kind: string;
  /** One letter a record: its place in `voices`. */
  voice: string;
  voices: { kind: VoiceKind; person: string | null; organisation: string | null }[];
  /** One letter a record: its place in `bodies`; empty where there is one body. */
  body: string;
  bodies: string[];
  /** Number of the first piece of each record, as steps; a record without pieces takes none. */
  pieces: number[];
  /** One letter a piece: its number of words, rounded. */
  length: string;
  /** Pieces that are headings, as steps. */
  headings: number[];
  /** The records that are gradings, as steps, and for each its place in the three lists. */
  gradings: { record: number[]; area: number[]; judgment: number[]; round: number[] };
  areas: string[];
  judgments: string[];
  rounds: string[];
  /** For each theme the pieces that speak of it, as steps. */
  themes: Record<string, number[]>;
  /** How many files the words and the texts are spread over. */
  wordFiles: number;
  textFiles: number;
}

/** `reports.json`: what filters say of reports. */
export interface ReportEntry {
  id: string;
  name: string;
  /** As exactly as it is known: 2018-03-22, 2017-12, 2017. */
  date: string;
  round: string;
  body: string;
}

/**
 * `words-<n>.json`: for each stem its places, as steps between pieces (0: the same piece again) and
 * the number of the word within the piece.
 */
export type WordFile = Record<string, [pieces: number[], places: number[]]>;

/** `vocabulary.json`: every word of the texts, and how common each is, from 0 to 9. */
export interface Vocabulary {
  words: string;
  counts: string;
}

/** `texts-<n>.json`: the words of whole reports, to show. */
export interface TextFile {
  reports: ReportTexts[];
}

export interface ReportTexts {
  name: string;
  when: string;
  records: RecordText[];
}

export interface RecordText {
  id: string;
  /** Left out where the first words of the first piece are the title. */
  title?: string;
  /** The record’s words, where it has no piece of its own. */
  words?: string;
  pieces: PieceText[];
}

/** A piece’s words, then start and end of each run of words that speaks of a theme. */
export type PieceText = [text: string, marks: [theme: string, start: number, end: number][]];

export const recordKinds: readonly RecordKind[] = [
  'passage',
  'grading',
  'quote',
  'area for improvement',
  'cause of concern',
  'recommendation',
];
