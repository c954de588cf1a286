import { z } from 'zod';
import { areaSchema } from './area.ts';
import { correctionSchema } from './correction.ts';
import type { Finding } from './finding.ts';
import { findingKinds, forListed, kindNames } from './finding-kinds.ts';
import { findingSchemas } from './finding-schemas.ts';
import { ledgerEntrySchema } from './ledger.ts';
import { notGradedSchema } from './not-graded.ts';
import { organisationSchema } from './organisation.ts';
import { passageSchema } from './passage.ts';
import { permalinkSchema } from './permalink.ts';
import { personSchema } from './person.ts';
import { plainQuestionsSchema } from './plain-question.ts';
import { publishedEditionSchema } from './published-edition.ts';
import { reportSchema } from './report.ts';
import { roundSchema } from './round.ts';
import { siteSchema } from './site.ts';
import { termSchema } from './term.ts';
import { themeSchema } from './theme.ts';
import { threadSchema } from './thread.ts';

const prose = { html: z.string() };

/** What an edition says of itself. */
export const editionHeadSchema = z.strictObject({
  site: siteSchema.extend(prose),
  /** A hash of the content folder without its list of editions: `contentHash` in src/data/. */
  hash: z.string(),
  /** The words that introduce the corrections. */
  correctionsHtml: z.string(),
});

/** The lists of an edition, each a collection of Astro’s, with what a record of each holds. */
export const listSchemas = {
  reports: reportSchema,
  /** In the order of reports by date, then of the text. */
  passages: passageSchema,
  gradings: findingSchemas.grading,
  notGraded: notGradedSchema,
  ...forListed('collection', (kind) => findingSchemas[kind]),
  quotes: findingSchemas.quote,
  observations: findingSchemas.observation,
  /** What became of every mark, report by report in the order of the text. */
  ledger: ledgerEntrySchema,
  rounds: roundSchema.extend(prose),
  areas: areaSchema.extend(prose),
  themes: themeSchema.extend(prose),
  threads: threadSchema.extend(prose),
  /** In the order of their ids. */
  terms: termSchema.extend(prose),
  people: personSchema.extend(prose),
  organisations: organisationSchema.extend(prose),
  questions: plainQuestionsSchema,
  /** Newest first. */
  corrections: correctionSchema,
  /** Every address ever published: the entries that `readPermalinks` gives. */
  permalinks: permalinkSchema,
  /** The first first. */
  editions: publishedEditionSchema,
};

export type ListName = keyof typeof listSchemas;
export const listNames = Object.keys(listSchemas).filter(
  (name): name is ListName => name in listSchemas,
);

/** The lists of an edition, in their order. */
export type EditionLists = { [Name in ListName]: z.infer<(typeof listSchemas)[Name]>[] };
/** Everything one content folder holds, read, parsed, numbered and checked. */
export type Edition = z.infer<typeof editionHeadSchema> & EditionLists;

/** A Markdown page of the editors' own: its HTML, made safe. */
export type Prose = { html: string };

/** The first digits of an edition’s version, by which pages name it. */
export function shortVersion(version: string): string {
  return version.slice(0, 12);
}

/** Every finding of an edition, kind by kind. */
export function findingsOf(edition: Edition): Finding[] {
  return kindNames.flatMap((kind): Finding[] => edition[findingKinds[kind].collection]);
}
