import { z } from 'zod';
import { fromOne, listOf, optional, slugSchema, words } from './field.ts';
import { kindNames } from './finding-kinds.ts';

/** What a published address stands for. */
const addressKindSchema = z.enum([
  'page',
  'report',
  'passage',
  ...kindNames,
  'theme',
  'thread',
  'person',
  'organisation',
  'area',
  'round',
  'data',
  'original',
]);

/** `/reports/x/#p1`: plain parts, none of which leads up or to another host. */
const addressSchema = z.string().regex(/^(\/|(\/[\w-][\w.-]*)+\/?)(#[\w-]+)?$/, {
  error: 'expected an address of this site, such as /reports/x/#p1',
});

const wordsHashSchema = z.string().regex(/^[0-9a-f]{16}$/, {
  error: 'expected the first 16 hex digits of a SHA-256',
});

/** One line of `content/permalinks.yaml`: a published address and the words it stands for. */
export const permalinkSchema = z
  .strictObject({
    address: addressSchema.describe('The address, without host and base path.'),
    kind: addressKindSchema.describe('What stands there.'),
    hash: wordsHashSchema.describe('Hash of the words that it stands for.'),
    words: z.string().describe('The first of those words, for a reader of the list.'),
    edition: fromOne
      .optional()
      .describe('The number of the edition that added it; none where it is in no edition yet.'),
    movedTo: addressSchema.optional().describe('Where it went, if nothing stands there any more.'),
    was: z
      .array(wordsHashSchema)
      .optional()
      .describe('Hashes of words it stood for before they were put right.'),
  })
  .refine(({ address, movedTo }) => movedTo === undefined || /\/$|#/.test(address), {
    error: 'expected no movedTo: a data file cannot move, for a page cannot stand in its place',
    path: ['movedTo'],
  });

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, {
  error: 'expected a SHA-256 of 64 hex digits, as `npm run edition` writes it',
});

/** One edition, as `content/editions.yaml` lists it: when it was made, and what it changed. */
export const publishedEditionSchema = z.strictObject({
  number: fromOne.describe('Its number; the first is 1.'),
  date: z.iso.date().describe('The day it was made.'),
  note: optional(words).describe('What changed, in a sentence of the editors.'),
  content: sha256Schema.describe('A hash of the content folder that it was made of.'),
  address: words.describe(
    'Where its data files say that the site stands; / where it has no address.',
  ),
  version: sha256Schema.describe('The SHA-256 of the list of the SHA-256 of its data files.'),
  added: z
    .partialRecord(addressKindSchema, fromOne)
    .describe('How many addresses of each kind it added.'),
  corrected: listOf(addressSchema).describe(
    'Addresses whose words it put right, as `was` in permalinks.yaml tells.',
  ),
  moved: listOf(addressSchema).describe(
    'Addresses that it moved, as `movedTo` in permalinks.yaml tells.',
  ),
  corrections: listOf(slugSchema).describe('Ids of the corrections that came with it.'),
});

/** `content/editions.yaml`: every edition, the first first. */
export const publishedEditionsSchema = z.array(publishedEditionSchema);

/** Something put right after it was published, as `content/corrections.md` lists it. */
export const correctionSchema = z.strictObject({
  id: slugSchema.describe('Its id, which is its anchor on the page of corrections.'),
  date: z.iso.date().describe('The day it was put right.'),
  concerns: z
    .enum(['copy', 'reading'])
    .describe('Whether the copy of a text was wrong, or our reading of it.'),
  records: z.array(words).min(1).describe('Ids of the records that it changed.'),
  was: words.describe('What stood there.'),
  now: words.describe('What stands there now.'),
  reason: words.describe('Why, in our words.'),
});

/** The front matter of `content/corrections.md`. */
export const correctionsSchema = z.strictObject({
  corrections: z.array(correctionSchema).describe('Every correction, in any order.'),
});

export type Permalink = z.infer<typeof permalinkSchema>;
export type AddressKind = z.infer<typeof addressKindSchema>;
export type PublishedEdition = z.infer<typeof publishedEditionSchema>;
export type Corrections = z.infer<typeof correctionsSchema>;
export type Correction = z.infer<typeof correctionSchema>;
