import type { Area } from './area.ts';
import type { Ask } from './ask.ts';
import type { Correction } from './correction.ts';
import type { Finding } from './finding.ts';
import { findingKinds, kindNames, type ListedKind } from './finding-kinds.ts';
import type { Grading, NotGraded } from './grading.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Organisation } from './organisation.ts';
import type { Passage } from './passage.ts';
import type { Permalink } from './permalink.ts';
import type { Person } from './person.ts';
import type { Quote } from './quote.ts';
import type { Report } from './report.ts';
import type { Round } from './round.ts';
import type { Site } from './site.ts';
import type { Theme } from './theme.ts';
import type { Thread } from './thread.ts';

/** A Markdown page of the editors' own: its HTML, made safe. */
export interface Prose {
  html: string;
}

/** The asks of an edition, kind by kind. */
export type AskLists = Record<(typeof findingKinds)[ListedKind]['collection'], Ask[]>;

/** Everything one content folder holds, read, parsed, numbered and checked. */
export interface Edition extends AskLists {
  site: Site & Prose;
  /** A hash of the whole content folder: `editionHash` in src/data/edition-hash.ts. */
  hash: string;
  /** Every address ever published: the entries that `readPermalinks` gives. */
  permalinks: Permalink[];
  /** Newest first, with the words that introduce them. */
  corrections: Prose & { list: Correction[] };
  reports: Report[];
  /** In the order of reports by date, then of the text. */
  passages: Passage[];
  gradings: Grading[];
  notGraded: NotGraded[];
  /** What became of every mark, report by report in the order of the text. */
  ledger: LedgerEntry[];
  quotes: Quote[];
  rounds: (Round & Prose)[];
  areas: (Area & Prose)[];
  themes: (Theme & Prose)[];
  threads: (Thread & Prose)[];
  people: (Person & Prose)[];
  organisations: (Organisation & Prose)[];
}

/** The first digits of an edition’s hash, by which pages and data name it. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}

/** Every finding of an edition, kind by kind. */
export function findingsOf(edition: Edition): Finding[] {
  return kindNames.flatMap((kind): Finding[] => edition[findingKinds[kind].collection]);
}
