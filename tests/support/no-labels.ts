import type { Labels } from '../../src/schemas/field.ts';

/** Something that is called nothing but its name. */
export const noLabels: Labels = { alternative: [], hidden: [], related: [] };
