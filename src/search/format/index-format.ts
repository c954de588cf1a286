import { type FindingKind, kindNames } from '../../schemas/finding-kinds.ts';
import type { VoiceKind } from '../../schemas/people.ts';

/**
 * What lies beside Pagefind’s index, as JSON; for Pagefind the whole edition is one text, and it tells where in
 * that a word stands. Records are numbered in the order of the reports, then of the text. A record has a
 * piece or more (a quote one a paragraph); they are numbered on, and each holds the next so many words.
 * Lists that rise are kept as the steps between their numbers.
 */

export type RecordKind = FindingKind | 'passage';

/**
 * Kinds of question that words answer by naming somebody, a time, how often, what was done for the first time, how
 * many, what rose or fell, the date of their document, or from when until when something lasted.
 */
export const told = [
  'who',
  'when',
  'often',
  'first',
  'many',
  'trend',
  'published',
  'lasted',
] as const;

export type Told = (typeof told)[number];

/** `records.json`: what every search needs beside Pagefind. */
export interface RecordsFile {
  catalogue: Catalogue;
  reports: ReportEntry[];
  /**
   * The stems of the words that English speakers use most, the commonest first, each with a capital that carries no
   * subject: Everyon, Actual.
   */
  spoken: string;
  /** Pagefind’s metadata, in base 64. */
  pagefind: string;
  /** The first word of each of Pagefind’s files of words, `words/<number>.txt`. */
  firstWords: string[];
}

/** What is needed of every record before any can be ranked or counted. */
export interface Catalogue {
  /** How many records each report has. */
  reports: number[];
  /** Of each record its place in `recordKinds`, `voices` and `bodies`, and how many pieces it has. */
  kind: number[];
  voice: number[];
  body: number[];
  pieces: number[];
  /** How far before each record stands the last that says the same; 0: none does. */
  copyOf: number[];
  voices: { kind: VoiceKind; person: string | null; organisation: string | null }[];
  bodies: string[];
  /** Of each piece how many words it has. */
  length: number[];
  /** How far before each piece stands what leads in to it; 0: nothing. */
  leadIn: number[];
  /** Pieces that are plain questions which the piece before them answers, as steps. */
  questions: number[];
  /** The records that are gradings, as steps, and what each tells, by its place in `words`; the hedge may be empty. */
  gradings: Record<'record' | 'area' | 'judgment' | 'hedge' | 'round', number[]>;
  words: string[];
  /** For each kind of question the pieces that can answer it, as steps. */
  tells: Record<string, number[]>;
  /** For each theme the pieces that speak of it, as steps, and how often each does. */
  themes: Record<string, [pieces: number[], counts: number[]]>;
}

/** What results and filters say of reports, in the order of their dates. */
export interface ReportEntry {
  id: string;
  name: string;
  /** As exactly as it is known: 2018-03-22, 2017-12, 2017. */
  date: string;
  /** The date in words, and whether it is inferred. */
  when: string;
  round: string;
}

/** `thesaurus.json`: what everyday words mean, a line each: what texts say, people say, and what lies near, between “|”. */
export type Meanings = string;

/** `spellings.json`, for where a word is strange: what may be meant by it. */
export interface SpellingsFile {
  /** Every word of the texts, and how common each is, from 0 to 9. */
  said: string;
  counts: string;
  /** Other words of English that could be taken for a slip in one of the texts. */
  english: string;
}

export const recordKinds: readonly RecordKind[] = ['passage', ...kindNames];

/** `texts/<number>.json`: the texts of a report, of which its plain questions are none. */
export interface ReportTexts {
  /** The records’ ids without the report: `p12`, `quotes/1`. */
  records: string[];
  /** Who speaks, of quotes, and the editors’ titles, by the record’s place in its report. */
  titles: Record<string, string>;
  /** The words of records that share their only sentence with another. */
  shared: Record<string, string>;
  /** The number of each piece’s passage; 0 where a piece is of none. */
  passages: string[];
  /** The words of each piece. */
  pieces: string[];
  /** What an editor reads in pieces, by their places. */
  observations: Record<string, Observed[]>;
}

/** An observation’s number in its report, and what its words do, in words. */
export type Observed = [number: number, does: string];

/** `questions/<number>.json`: the plain questions of a report, in the order of its pieces. */
export type ReportQuestions = string[];
