import { z } from 'zod';

/** A word fit for an address: lower-case letters, digits and single hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'expected lower-case letters, digits and hyphens',
});
