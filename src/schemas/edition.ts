import { z } from 'zod';
import { askSchema, closableAskSchema } from './ask.ts';
import { type Finding, quoteSchema } from './finding.ts';
import {
  type FindingKind,
  type FindingList,
  findingKinds,
  forListed,
  kindNames,
} from './finding-kinds.ts';
import { gradingSchema, notGradedSchema } from './grade.ts';
import { ledgerEntrySchema } from './ledger.ts';
import { observationSchema, plainQuestionsSchema } from './observation.ts';
import { passageSchema, type Span } from './passage.ts';
import { organisationSchema, personSchema } from './people.ts';
import { correctionSchema, permalinkSchema, publishedEditionSchema } from './published.ts';
import { reportSchema } from './report.ts';
import { areaSchema, roundSchema } from './round.ts';
import { siteSchema } from './site.ts';
import { termSchema, themeSchema } from './theme.ts';
import { thesaurusSchema } from './thesaurus.ts';
import { threadSchema } from './thread.ts';

const prose = { html: z.string() };

/** What a record of each kind of finding holds. */
export const findingSchemas = {
  grading: gradingSchema,
  'area for improvement': askSchema,
  'cause of concern': closableAskSchema,
  recommendation: askSchema,
  quote: quoteSchema,
  observation: observationSchema,
} as const satisfies Record<FindingKind, z.ZodType<Finding>>;

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
export function findingsOf(edition: Pick<Edition, FindingList>): AnyFinding[] {
  return kindNames.flatMap((kind): AnyFinding[] => edition[findingKinds[kind].collection]);
}

/** The places that tell a finding, each by its spans: of a grade each of its statements, else its words. */
export function placesTelling({ statements, spans }: AnyFinding): Span[][] {
  return statements?.map(({ span }) => [span]) ?? [spans];
}

/** The word of the grade that a finding gives; null for one that gives none. */
export function gradeGiven({ judgment }: AnyFinding): string | null {
  return judgment ?? null;
}

/** A finding with the fields that only some kinds have. */
export type AnyFinding = Finding & { [Key in KeyOfAny<OfAnyKind>]?: ValueIn<OfAnyKind, Key> };

type OfAnyKind = z.infer<(typeof findingSchemas)[FindingKind]>;
type KeyOfAny<T> = T extends T ? keyof T : never;
type ValueIn<T, Key extends PropertyKey> = T extends { [K in Key]?: infer Value } ? Value : never;
