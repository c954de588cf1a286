import { z } from 'zod';
import { optional, webAddressSchema, words } from './field.ts';

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

export type Licence = z.infer<typeof licenceSchema>;
