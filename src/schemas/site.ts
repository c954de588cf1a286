import { z } from 'zod';

/** The address of a whole site: http or https, a host, and nothing behind it. */
export const siteAddressSchema = z
  .url({ protocol: /^https?$/, error: 'expected a web address such as https://record.example' })
  .refine((address) => /^https?:\/\/[^/?#]+\/?$/.test(address), {
    error: 'expected an address without a path; give the path as BASE_PATH',
  });

/** What `content/site.md` says of the site as a whole. */
export const siteSchema = z.strictObject({
  title: z.string().min(1).describe('The site’s name.'),
  heading: z.string().min(1).describe('The line that opens the home page.'),
  description: z.string().min(1).describe('One sentence that says what the site is.'),
  address: siteAddressSchema.nullable().default(null).describe('Where the site is published.'),
  contact: z
    .string()
    .nullable()
    .default(null)
    .describe('Where mistakes are reported: mail or web.'),
  licence: z.string().min(1).describe('The terms of our own words and data.'),
  rights: z.string().min(1).describe('Whose the texts are, and on what terms they are shown.'),
  edition: z.string().min(1).describe('The edition’s name.'),
  exampleSearches: z.array(z.string().min(1)).min(1).describe('Searches that the box suggests.'),
});

export type Site = z.infer<typeof siteSchema>;
