import { expect, test } from 'vitest';
import { wordsTurning } from '../../src/queries/said.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const edition = await editionOf(firstEdition);
const after = (words: string) => {
  const [record] = some(edition.observations.filter(({ text }) => text.startsWith(words)));
  return record && wordsTurning(edition, record)?.text;
};

test('praise is shown with the concern that follows it, and a concern with the praise', () => {
  expect(after('Since our last inspection, and for the first time')).toBe(
    'The review resulted in little change.',
  );
  expect(after('Victims of crime receive a generally good service.')).toMatch(
    /^However, the force/,
  );
  expect(after('Investigation outcomes have declined')).toMatch(
    /^The force is trying to deal with/,
  );
});

test('words of a sentence that turns praise stand whole', () => {
  expect(after('The force has a good understanding of those')).toMatch(/any shortfalls\.$/);
});

test('praise after praise turns nothing', () => {
  expect(after('The force conducts initial investigations well.')).toBeUndefined();
});
