import { expect, test } from 'vitest';
import { editionSchema } from '../../src/schemas/edition.ts';
import { editionOf, firstEdition, shippedContent, twoForces } from '../support/edition-of.ts';

test.each([firstEdition, twoForces, shippedContent])(
  'every record of %s has the fields of its schema, and no other',
  async (folder) => {
    const edition = await editionOf(folder);
    expect(editionSchema.parse(edition)).toEqual(edition);
  },
);
