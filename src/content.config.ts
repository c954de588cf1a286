import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { fromEdition } from './loaders/edition-loader.ts';
import { areaSchema } from './schemas/area.ts';
import { correctionSchema } from './schemas/correction.ts';
import { findingKinds, forListed } from './schemas/finding-kinds.ts';
import { findingSchemas } from './schemas/finding-schemas.ts';
import { gradingSchema, notGradedSchema } from './schemas/grading.ts';
import { ledgerEntrySchema } from './schemas/ledger.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { passageSchema } from './schemas/passage.ts';
import { permalinkSchema } from './schemas/permalink.ts';
import { personSchema } from './schemas/person.ts';
import { quoteSchema } from './schemas/quote.ts';
import { reportSchema } from './schemas/report.ts';
import { roundSchema } from './schemas/round.ts';
import { siteSchema } from './schemas/site.ts';
import { themeSchema } from './schemas/theme.ts';
import { threadSchema } from './schemas/thread.ts';

const id = { id: z.string() };
const prose = { html: z.string() };

export const collections = {
  site: defineCollection({
    loader: fromEdition('site', ({ site, hash, corrections }) => [
      { id: 'site', ...site, hash, correctionsHtml: corrections.html },
    ]),
    schema: siteSchema.extend({ ...id, ...prose, hash: z.string(), correctionsHtml: z.string() }),
  }),
  reports: defineCollection({
    loader: fromEdition('reports', ({ reports }) => reports),
    schema: reportSchema,
  }),
  passages: defineCollection({
    loader: fromEdition('passages', ({ passages }) => passages),
    schema: passageSchema,
  }),
  gradings: defineCollection({
    loader: fromEdition('gradings', ({ gradings }) => gradings),
    schema: gradingSchema,
  }),
  notGraded: defineCollection({
    loader: fromEdition('not graded', ({ notGraded }) =>
      notGraded.map((each) => ({ id: `${each.report}/${each.body}/${each.area}`, ...each })),
    ),
    schema: notGradedSchema.extend(id),
  }),
  ledger: defineCollection({
    loader: fromEdition('ledger', ({ ledger }) =>
      ledger.map((each, index) => ({ id: String(index), ...each })),
    ),
    schema: ledgerEntrySchema.extend(id),
  }),
  quotes: defineCollection({
    loader: fromEdition('quotes', ({ quotes }) => quotes),
    schema: quoteSchema,
  }),
  ...forListed('collection', (kind) =>
    defineCollection({
      loader: fromEdition(kind, (edition) => edition[findingKinds[kind].collection]),
      schema: findingSchemas[kind],
    }),
  ),
  rounds: defineCollection({
    loader: fromEdition('rounds', ({ rounds }) => rounds),
    schema: roundSchema.extend(prose),
  }),
  areas: defineCollection({
    loader: fromEdition('areas', ({ areas }) => areas),
    schema: areaSchema.extend(prose),
  }),
  themes: defineCollection({
    loader: fromEdition('themes', ({ themes }) => themes),
    schema: themeSchema.extend(prose),
  }),
  threads: defineCollection({
    loader: fromEdition('threads', ({ threads }) => threads),
    schema: threadSchema.extend(prose),
  }),
  people: defineCollection({
    loader: fromEdition('people', ({ people }) => people),
    schema: personSchema.extend(prose),
  }),
  organisations: defineCollection({
    loader: fromEdition('organisations', ({ organisations }) => organisations),
    schema: organisationSchema.extend(prose),
  }),
  corrections: defineCollection({
    loader: fromEdition('corrections', ({ corrections }) => corrections.list),
    schema: correctionSchema,
  }),
  permalinks: defineCollection({
    loader: fromEdition('permalinks', ({ permalinks }) =>
      permalinks.map((each) => ({ id: each.address, ...each })),
    ),
    schema: permalinkSchema.extend(id),
  }),
};
