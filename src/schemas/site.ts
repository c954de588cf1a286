import { z } from 'zod';
import { contactSchema, labelsSchema, licenceSchema, listOf, optional, words } from './field.ts';
import { voiceOfOfficeSchema } from './people.ts';

/** The address of a whole site: http or https, a host, and nothing behind it. */
export const siteAddressSchema = z
  .url({ protocol: /^https?$/, error: 'expected a web address such as https://record.example' })
  .refine((address) => !/^https?:\/\/[^/?#]*@/.test(address), {
    error: 'expected an address without a name and password before the host',
  })
  .refine((address) => /^https?:\/\/[^/?#]+\/?$/.test(address), {
    error: 'expected an address without a path; give the path as BASE_PATH',
  });

/** What those who are inspected are called, on pages and in texts. */
const bodyWordsSchema = z.strictObject({
  one: words.describe('What pages call one of them: force.'),
  many: words.describe('What pages call several: forces.'),
  kinds: z.array(words).min(1).describe('The kinds of organisation that are inspected.'),
  nouns: z
    .array(words)
    .min(1)
    .describe('What texts call one where they do not name it: force, constabulary.'),
  everyday: listOf(words).describe(
    'What readers call them, or those who work there: cops, coppers.',
  ),
  offices: listOf(words).describe(
    'Offices and ranks that people hold there, beside those that all fields know: constable, det sgt.',
  ),
  nameForms: z
    .array(
      z
        .string()
        .regex(/^…\s?\S|\S\s?…$|\S … \S/, { error: 'expected … where the name’s own part stands' }),
    )
    .min(1)
    .describe('The forms that names have: … Police, HMP ….'),
});

/** A page of the site’s own, or a place on one, which no document speaks for. */
const sitePageSchema = z.strictObject({
  name: words.describe('What it tells, in a few words.'),
  address: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
      error: 'expected an address such as /about/#sources',
    })
    .describe('Its address on the site: /about/#sources.'),
  labels: labelsSchema,
});

/** What `content/site.md` says of the site as a whole. */
export const siteSchema = z.strictObject({
  title: words.describe('The site’s name.'),
  heading: words.describe('The line that opens the home page.'),
  description: words.describe('One sentence that says what the site is.'),
  address: optional(siteAddressSchema).describe('Where the site is published.'),
  publisher: optional(words).describe(
    'Who publishes the site and answers for it: a person or an organisation.',
  ),
  contact: optional(contactSchema).describe('Where mistakes are reported: mail or web.'),
  licence: licenceSchema.describe('The terms of our own words and data.'),
  rights: words.describe('Whose the texts are, and on what terms they are shown.'),
  bodies: bodyWordsSchema,
  voices: listOf(voiceOfOfficeSchema).describe('In what capacity the holders of offices speak.'),
  pages: listOf(sitePageSchema).describe(
    'The site’s own pages that search leads to, where a question is about the site.',
  ),
  exampleSearches: z.array(words).min(1).describe('Searches that the box suggests.'),
});

export type BodyWords = z.infer<typeof bodyWordsSchema>;
export type Site = z.infer<typeof siteSchema>;
