import { z } from 'zod';
import { fromOne } from './field.ts';
import { kindNames } from './finding-kinds.ts';

/** What a published address stands for. */
export const addressKindSchema = z.enum([
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

const hashSchema = z.string().regex(/^[0-9a-f]{16}$/, {
  error: 'expected the first 16 hex digits of a SHA-256',
});

/** `/reports/x/#p1`: plain parts, none of which leads up or to another host. */
export const addressSchema = z.string().regex(/^(\/|(\/[\w-][\w.-]*)+\/?)(#[\w-]+)?$/, {
  error: 'expected an address of this site, such as /reports/x/#p1',
});

/** One line of `content/permalinks.yaml`: a published address and the words it stands for. */
export const permalinkSchema = z
  .strictObject({
    address: addressSchema.describe('The address, without host and base path.'),
    kind: addressKindSchema.describe('What stands there.'),
    hash: hashSchema.describe('Hash of the words that it stands for.'),
    words: z.string().describe('The first of those words, for a reader of the list.'),
    edition: fromOne
      .optional()
      .describe('The number of the edition that added it; none where it is in no edition yet.'),
    movedTo: addressSchema.optional().describe('Where it went, if nothing stands there any more.'),
    was: z
      .array(hashSchema)
      .optional()
      .describe('Hashes of words it stood for before they were put right.'),
  })
  .refine(({ address, movedTo }) => movedTo === undefined || /\/$|#/.test(address), {
    error: 'expected no movedTo: a data file cannot move, for a page cannot stand in its place',
    path: ['movedTo'],
  });

export type Permalink = z.infer<typeof permalinkSchema>;
export type AddressKind = z.infer<typeof addressKindSchema>;
