import type { Place } from '../parser/document/place.ts';
import type { ParsedReport } from '../parser/parsed-report.ts';
import type { Area } from '../schemas/area.ts';
import type { Corrections } from '../schemas/correction.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Reading } from '../schemas/observation.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Person } from '../schemas/person.ts';
import type { Answered } from '../schemas/plain-question.ts';
import type { Problem } from '../schemas/problem.ts';
import type { PublishedEdition } from '../schemas/published-edition.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import type { Round } from '../schemas/round.ts';
import type { Theme } from '../schemas/theme.ts';
import type { ThreadFrontMatter } from '../schemas/thread.ts';
import type { Alignment } from './align-copy.ts';
import type { PlacedReadings } from './place-readings.ts';

/** Everything that the checks across files look at. */
export interface CheckedContent {
  edition: Edition;
  /** In the order of their dates. */
  reports: CheckedReport[];
  rounds: Placed<Round>[];
  areas: Placed<Area>[];
  /** Null where only one report is read. */
  themes: Placed<Theme>[] | null;
  people: Placed<Person>[];
  organisations: Placed<Organisation>[];
  threads: Placed<ThreadFrontMatter>[];
  correctionsFile: Placed<Corrections> | null;
  /** The list of editions; null where it cannot be read. */
  editions: Placed<PublishedEdition[]> | null;
  /** What an editor reads in each report, as listed. */
  readings: (Placed<Reading[]> & { report: string })[];
  /** The plain questions of each report that has some. */
  questions: (Placed<Answered[]> & { report: string })[];
}

/** Fields of a file, each of which can be found again in it. */
export interface Placed<T> {
  file: string;
  data: T;
  /** Line and column of a field, from 1. */
  place: (path: PropertyKey[]) => Place;
}

/** A report as read: its copy, what the parser took from it, and how it lies along its original. */
export interface CheckedReport {
  id: string;
  entry: Placed<ReportFrontMatter> & PlacedFile;
  parsed: ParsedReport;
  alignment: Alignment;
  original: { text: string };
  /** What an editor reads in it, where that is listed. */
  readings: PlacedReadings | null;
}

/** A whole file, with the place of each of its UTF-16 units. */
export interface PlacedFile {
  text: string;
  /** What follows the front matter. */
  body: string;
  placeAt: (offset: number) => Place;
}

/** One check: answers every problem of its kind. */
export type Check = (content: CheckedContent) => Problem[];

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
