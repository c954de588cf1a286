import { z } from 'zod';

/** Words of at least one letter. */
export const words = z.string().min(1);

/** A number that counts from 1, and one that counts from 0. */
export const fromOne = z.int().positive();
export const fromZero = z.int().nonnegative();

/** A word fit for an address: lower-case letters, digits and single hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'expected lower-case letters, digits and hyphens',
});

/** A name as an address may hold it, cut to `longest` letters: "Fell & Dale Police" is `fell-dale-police`. */
export function slugOf(name: string, longest = Number.POSITIVE_INFINITY): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** The collections whose records others name by their ids. */
export const collectionsReferredTo = [
  'reports',
  'passages',
  'quotes',
  'themes',
  'people',
  'organisations',
  'areas',
  'rounds',
] as const;

/** Of a field that holds ids: the collection whose they are. */
export const references = z.registry<{ to: ReferredTo }>();

/** The id of a record of a collection. */
export function idOf(collection: ReferredTo) {
  return z.string().register(references, { to: collection });
}

/** The id of a record of a collection that has a file of its own, whose name it is. */
export function fileOf(collection: ReferredTo) {
  return slugSchema.clone().register(references, { to: collection });
}

/** The address of a page that a reader may follow: http or https, and nothing that runs. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });

/** Where somebody can be reached: a mail address, or the web address of a page. */
export const contactSchema = z
  .string()
  .regex(/^(https?:\/\/[^\s/]\S*|[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+)$/, {
    error: 'expected a mail address such as editor@example.org, or a web address',
  });

/** A field that need not be given: null stands for nothing. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z._default(z.nullable(schema), null);
}

/** A list that need not be given: an empty one stands for nothing. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z._default(z.array(schema), []);
}

/** What something is called besides its name, in the terms of SKOS. */
export const labelsSchema = z
  .strictObject({
    alternative: listOf(words).describe(
      'Other names for the very same thing; pages may show them.',
    ),
    hidden: listOf(words).describe(
      'Everyday words and misspellings for the same thing, which only search knows.',
    ),
    related: listOf(words).describe(
      'What lies near and is not the same: search offers it, and finds nothing by it.',
    ),
  })
  .prefault({})
  .describe('What it is called besides its name.');

/** Terms on which words may be used: by name, and by the name that machines know, where there is one. */
export const licenceSchema = z.strictObject({
  name: words.describe('The terms, by name.'),
  identifier: z
    .string()
    .regex(/^[A-Za-z0-9.+-]+$/, { error: 'expected a name without spaces, such as CC-BY-4.0' })
    .nullable()
    .default(null)
    .describe('Its name in the SPDX list of licences, if it is one: `CC-BY-4.0`.'),
  address: optional(webAddressSchema).describe('Web address of the terms.'),
});

/** How a grading is known: a label that stands alone or ends a row, a sentence, a headline, or an editor’s decision. */
const gradingBases = ['label', 'prose', 'headline', 'editor'] as const;

export const gradingBasisSchema = z
  .enum(gradingBases)
  .describe(
    'How the grade is told: a label, a verdict in prose, a headline, or an editor’s decision.',
  );

/** Where an editorial fact about a report comes from. */
export const factBasisSchema = z
  .enum(['printed', 'inferred'])
  .describe('Whether the text prints it, or we infer it from the evidence given.');

/** How the area is known that words are filed under. */
export const areaBasisSchema = z
  .enum(['heading', 'editor'])
  .describe('Whether a heading above the words tells the area, or an editor, who says why.');

export type ReferredTo = (typeof collectionsReferredTo)[number];
export type Labels = z.infer<typeof labelsSchema>;
export type Licence = z.infer<typeof licenceSchema>;
export type GradingBasis = z.infer<typeof gradingBasisSchema>;
export type AreaBasis = z.infer<typeof areaBasisSchema>;
