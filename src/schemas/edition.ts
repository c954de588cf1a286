import { z } from 'zod';
import type { Finding } from './finding.ts';
import { type FindingList, findingKinds, forListed, kindNames } from './finding-kinds.ts';
import { findingSchemas } from './finding-schemas.ts';
import { notGradedSchema } from './grade.ts';
import { ledgerEntrySchema } from './ledger.ts';
import { plainQuestionsSchema } from './observation.ts';
import { passageSchema } from './passage.ts';
import { organisationSchema, personSchema } from './people.ts';
import { correctionSchema, permalinkSchema, publishedEditionSchema } from './published.ts';
import { reportSchema } from './report.ts';
import { areaSchema, roundSchema } from './round.ts';
import { siteSchema } from './site.ts';
import { termSchema, themeSchema } from './theme.ts';
import { thesaurusSchema } from './thesaurus.ts';
import { threadSchema } from './thread.ts';

const prose = { html: z.string() };

/** Everything one content folder holds, read, parsed, numbered and checked. */
export const editionSchema = z.strictObject({
  site: siteSchema.extend(prose),
  /** The path below which the site is published, with a slash at both ends. */
  basePath: z.string(),
  /** A hash of the content folder without its list of editions: `contentHash` in src/data/. */
  hash: z.string(),
  /** The words that introduce the corrections. */
  correctionsHtml: z.string(),
  reports: z.array(reportSchema),
  /** In the order of reports by date, then of the text. */
  passages: z.array(passageSchema),
  gradings: z.array(findingSchemas.grading),
  notGraded: z.array(notGradedSchema),
  ...forListed('collection', (kind) => z.array(findingSchemas[kind])),
  quotes: z.array(findingSchemas.quote),
  observations: z.array(findingSchemas.observation),
  /** What became of every mark, report by report in the order of the text. */
  ledger: z.array(ledgerEntrySchema),
  rounds: z.array(roundSchema.extend(prose)),
  areas: z.array(areaSchema.extend(prose)),
  themes: z.array(themeSchema.extend(prose)),
  threads: z.array(threadSchema.extend(prose)),
  /** In the order of their ids. */
  terms: z.array(termSchema.extend(prose)),
  thesaurus: thesaurusSchema,
  people: z.array(personSchema.extend(prose)),
  organisations: z.array(organisationSchema.extend(prose)),
  questions: z.array(plainQuestionsSchema),
  /** Newest first. */
  corrections: z.array(correctionSchema),
  /** Every address ever published: the entries that `readPermalinks` gives. */
  permalinks: z.array(permalinkSchema),
  /** The first first. */
  editions: z.array(publishedEditionSchema),
});

export type Edition = z.infer<typeof editionSchema>;

/** A Markdown page of the editors' own: its HTML, made safe. */
export type Prose = { html: string };

/** The first digits of an edition’s version, by which pages name it. */
export function shortVersion(version: string): string {
  return version.slice(0, 12);
}

/** Every finding of an edition, kind by kind. */
export function findingsOf(edition: Pick<Edition, FindingList>): Finding[] {
  return kindNames.flatMap((kind): Finding[] => edition[findingKinds[kind].collection]);
}
