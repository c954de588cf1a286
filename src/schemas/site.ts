import { z } from 'zod';
import { labelsSchema } from './labels.ts';
import { licenceSchema } from './licence.ts';
import { voiceOfOfficeSchema } from './voice.ts';
import { contactSchema } from './web-address.ts';

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
  one: z.string().min(1).describe('What pages call one of them: force.'),
  many: z.string().min(1).describe('What pages call several: forces.'),
  kinds: z
    .array(z.string().min(1))
    .min(1)
    .describe('The kinds of organisation that are inspected.'),
  nouns: z
    .array(z.string().min(1))
    .min(1)
    .describe('What texts call one where they do not name it: force, constabulary.'),
  everyday: z
    .array(z.string().min(1))
    .default([])
    .describe('What readers call them, or those who work there: cops, coppers.'),
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
  name: z.string().min(1).describe('What it tells, in a few words.'),
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
  title: z.string().min(1).describe('The site’s name.'),
  heading: z.string().min(1).describe('The line that opens the home page.'),
  description: z.string().min(1).describe('One sentence that says what the site is.'),
  address: siteAddressSchema.nullable().default(null).describe('Where the site is published.'),
  publisher: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Who publishes the site and answers for it: a person or an organisation.'),
  contact: contactSchema
    .nullable()
    .default(null)
    .describe('Where mistakes are reported: mail or web.'),
  licence: licenceSchema.describe('The terms of our own words and data.'),
  rights: z.string().min(1).describe('Whose the texts are, and on what terms they are shown.'),
  bodies: bodyWordsSchema,
  voices: z
    .array(voiceOfOfficeSchema)
    .default([])
    .describe('In what capacity the holders of offices speak.'),
  pages: z
    .array(sitePageSchema)
    .default([])
    .describe('The site’s own pages that search leads to, where a question is about the site.'),
  exampleSearches: z.array(z.string().min(1)).min(1).describe('Searches that the box suggests.'),
});

export type BodyWords = z.infer<typeof bodyWordsSchema>;
export type Site = z.infer<typeof siteSchema>;
