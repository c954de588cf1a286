import { z } from 'zod';
import { fromOne, listOf, optional, slugSchema, words } from './field.ts';
import { addressKindSchema, addressSchema } from './permalink.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, {
  error: 'expected a SHA-256 of 64 hex digits, as `npm run edition` writes it',
});

/** One edition, as `content/editions.yaml` lists it: when it was made, and what it changed. */
export const publishedEditionSchema = z.strictObject({
  number: fromOne.describe('Its number; the first is 1.'),
  date: z.iso.date().describe('The day it was made.'),
  note: optional(words).describe('What changed, in a sentence of the editors.'),
  content: hashSchema.describe('A hash of the content folder that it was made of.'),
  address: words.describe(
    'Where its data files say that the site stands; / where it has no address.',
  ),
  version: hashSchema.describe('The SHA-256 of the list of the SHA-256 of its data files.'),
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

export type PublishedEdition = z.infer<typeof publishedEditionSchema>;
