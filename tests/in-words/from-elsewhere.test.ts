import { expect, test } from 'vitest';
import { partedNote } from '../../src/in-words/phrases.ts';

test('what is known from elsewhere stands apart from what rests on the report', () => {
  expect(
    partedNote('No date is printed. From elsewhere: the inspectorate’s page gives it.'),
  ).toEqual({
    own: 'No date is printed.',
    elsewhere: 'From elsewhere: the inspectorate’s page gives it.',
  });
  expect(partedNote('From elsewhere: its page gives it.').own).toBeNull();
  expect(partedNote('No date is printed.').elsewhere).toBeNull();
});
