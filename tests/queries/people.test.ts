import { expect, test } from 'vitest';
import { peopleInOrder } from '../../src/queries/people.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const edition = await editionOf(firstEdition);
const people = peopleInOrder(edition);

test('a person’s page gives only the statements of a grade that the person makes', () => {
  const spoken = people.filter(({ statements }) => statements.length > 0);
  for (const { person, statements } of some(spoken)) {
    for (const { statement, words } of statements) {
      expect(statement?.voice.person).toBe(person.id);
      expect(words.text).toBe(statement?.text);
    }
  }
});

test('a grade that a person tells again in other words than its label stands in the person’s words', () => {
  const wilsher = people.find(({ person }) => person.id === 'roy-wilsher');
  const words = wilsher?.statements.map(({ statement }) => statement?.text) ?? [];
  expect(words).toContain('Hertfordshire Constabulary is good at preventing crime.');
  expect(words.filter((each) => each?.includes(' - Good'))).toEqual([]);
});

test('every quote of a known person stands on that person’s page', () => {
  const said = people.flatMap(({ quotes }) => quotes.map(({ id }) => id));
  const known = edition.quotes.filter(({ voice }) => voice.person !== null);
  expect(said.toSorted()).toEqual(known.map(({ id }) => id).toSorted());
});
