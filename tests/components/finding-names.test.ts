import { expect, test } from 'vitest';
import {
  findingName,
  findingsInWords,
  findingTitle,
  foundByInWords,
} from '../../src/components/finding-in-words.ts';
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

test('counts tell what rules found from what an editor read', () => {
  expect(foundByInWords({ count: 3, byEditor: 0 })).toBe('found automatically');
  expect(foundByInWords({ count: 3, byEditor: 3 })).toBe('read by an editor');
  expect(foundByInWords({ count: 3, byEditor: 1 })).toBe(
    '2 found automatically, 1 read by an editor',
  );
  const counts = [
    { kind: 'grading' as const, count: 2, byEditor: 1 },
    { kind: 'observation' as const, count: 5, byEditor: 5 },
  ];
  expect(findingsInWords(counts, 9)).toBe(
    '1 grading found automatically; 1 grading, 5 observations read by an editor; 9 numbered passages',
  );
});
