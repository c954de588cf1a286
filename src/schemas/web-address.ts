import { z } from 'zod';

/** The address of a page that a reader may follow: http or https, and nothing that runs. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });

/** Where somebody can be reached: a mail address, or the web address of a page. */
export const contactSchema = z
  .string()
  .regex(/^(https?:\/\/[^\s/]\S*|[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+)$/, {
    error: 'expected a mail address such as editor@example.org, or a web address',
  });
