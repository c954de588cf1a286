import { z } from 'zod';
import { webAddressSchema } from './web-address.ts';

/** Terms on which words may be used: by name, and by the name that machines know, where there is one. */
export const licenceSchema = z.strictObject({
  name: z.string().min(1).describe('The terms, by name.'),
  identifier: z
    .string()
    .regex(/^[A-Za-z0-9.+-]+$/, { error: 'expected a name without spaces, such as CC-BY-4.0' })
    .nullable()
    .default(null)
    .describe('Its name in the SPDX list of licences, if it is one: `CC-BY-4.0`.'),
  address: webAddressSchema.nullable().default(null).describe('Web address of the terms.'),
});

export type Licence = z.infer<typeof licenceSchema>;
