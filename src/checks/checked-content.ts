import type { Place } from '../parser/document/place.ts';
import type { ParsedReport } from '../parser/parsed-report.ts';
import type { Edition, Prose } from '../schemas/edition.ts';
import type { Answered, Reading } from '../schemas/observation.ts';
import type { Organisation, Person } from '../schemas/people.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Corrections, PublishedEdition } from '../schemas/published.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import type { Area, Round } from '../schemas/round.ts';
import type { Theme } from '../schemas/theme.ts';
import type { Meaning } from '../schemas/thesaurus.ts';
import type { ThreadFrontMatter } from '../schemas/thread.ts';
import type { Alignment } from './align-copy.ts';
import type { PlacedReadings } from './place-readings.ts';

/** What the checks across files look at: a content folder as read, and the edition made of it. */
export interface CheckedContent extends ContentRead {
  edition: Edition;
}

/** The files of a content folder, each by itself; those that cannot be read are left out. */
export interface ContentRead {
  /** In the order of their dates. */
  reports: CheckedReport[];
  /** In the order of time. */
  rounds: Entry<Round & Prose>[];
  /** In the order of their lists. */
  areas: Entry<Area & Prose>[];
  /** Null where only one report is read. */
  themes: Entry<Theme & Prose>[] | null;
  people: Entry<Person & Prose>[];
  organisations: Entry<Organisation & Prose>[];
  threads: Entry<ThreadFrontMatter & Prose>[];
  corrections: Entry<Corrections & Prose> | null;
  /** The list of editions; null where it cannot be read. */
  editions: Placed<PublishedEdition[]> | null;
  /** What everyday words mean; null where it cannot be read. */
  thesaurus: Placed<Meaning[]> | null;
  /** What an editor reads in each report, as listed. */
  readings: ListFile<Reading>[];
  /** The plain questions of each report that has some. */
  questions: ListFile<Answered>[];
}

/** Fields of a file, each of which can be found again in it. */
export interface Placed<T> {
  file: string;
  data: T;
  /** Line and column of a field, from 1; of one that is missing, those of what should hold it. */
  place: (path: PropertyKey[]) => Place;
}

/** A Markdown file split into its checked front matter and its body. */
export interface Entry<T> extends Placed<T> {
  /** The whole file. */
  text: string;
  /** What follows the front matter. */
  body: string;
  /** Where a UTF-16 unit of the file stands. */
  placeAt: (offset: number) => Place;
}

/** A list that the editors keep beside one report, whose id is the file’s name. */
export interface ListFile<T> extends Placed<T[]> {
  report: string;
}

/** A report as read: its copy, what the parser took from it, and how it lies along its original. */
export interface CheckedReport {
  id: string;
  entry: Entry<ReportFrontMatter>;
  parsed: ParsedReport;
  alignment: Alignment;
  original: OriginalFile;
  /** What an editor reads in it, where that is listed. */
  readings: PlacedReadings | null;
}

/** An original text as it came. */
export interface OriginalFile {
  text: string;
  /** Hex, of the bytes. */
  sha256: string;
  /** For each UTF-16 unit of the text and its end, how many code points stand before it. */
  codePoints: Uint32Array;
}

/** One check: answers every problem of its kind. */
export type Check = (content: CheckedContent) => Problem[];

/** The things whose key stands before for another, each with the first that has it. */
export function repeats<T>(things: T[], keyOf: (thing: T) => string): { again: T; first: T }[] {
  return [...Map.groupBy(things, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((again) => ({ again, first })),
  );
}

/** A problem at a field of a file. */
export function fieldProblem(
  { file, place }: Placed<unknown>,
  path: PropertyKey[],
  rule: string,
  reason: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file, ...place(path), rule, reason, severity };
}
