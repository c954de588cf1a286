import { expect, test } from 'vitest';
import { findingName, findingTitle } from '../../src/components/finding-in-words.ts';
import { gradingsOf } from '../../src/queries/history.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const gradings = gradingsOf(await editionOf(firstEdition));

test('the name and the title of a hedged grade keep the hedge', () => {
  const hedged = gradings.filter(({ record }) => record.hedge !== null);
  for (const grading of some(hedged)) {
    const { hedge, judgment } = grading.record;
    expect(findingName(grading)).toBe(`${grading.area.name}: ${judgment}, qualified by “${hedge}”`);
    expect(findingTitle(grading)).toContain(`qualified by “${hedge}”`);
  }
});

test('a grade without a hedge is named plainly', () => {
  const plain = gradings.find(({ record }) => record.hedge === null && record.title === null);
  expect(plain && findingName(plain)).toBe(`${plain?.area.name}: ${plain?.record.judgment}`);
});
