import { expect, test } from 'vitest';
import { peopleInOrder } from '../../src/queries/people.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const edition = await editionOf(firstEdition);
const people = peopleInOrder(edition);

test('a person’s page gives only the statements of a grade that the person makes', () => {
  const spoken = people.flatMap(({ person, documents }) =>
    documents.flatMap(({ statements }) => statements.map((each) => ({ ...each, person }))),
  );
  for (const { person, statement, words } of some(spoken)) {
    expect(statement?.voice.person).toBe(person.id);
    expect(words.text).toBe(statement?.text);
  }
});

test('a grade that a person tells again in other words than its label stands in the person’s words', () => {
  const wilsher = people.find(({ person }) => person.id === 'roy-wilsher');
  const spoken = wilsher?.documents.flatMap(({ statements }) => statements) ?? [];
  const words = spoken.map(({ statement }) => statement?.text);
  expect(words).toContain('Hertfordshire Constabulary is good at preventing crime.');
  expect(words.filter((each) => each?.includes(' - Good'))).toEqual([]);
});

test('every quote of a known person stands on that person’s page', () => {
  const said = people.flatMap(({ quotes }) => quotes.map(({ id }) => id));
  const known = edition.quotes.filter(({ voice }) => voice.person !== null);
  expect(said.toSorted()).toEqual(known.map(({ id }) => id).toSorted());
});

test('what a person says stands in the order of time, with the role at the time', () => {
  const billingham = people.find(({ person }) => person.id === 'zoe-billingham');
  const told = billingham?.documents.map(({ report, quotes }) => [
    report.date.value,
    quotes.map(({ record }) => record.role),
  ]);
  expect(told).toEqual([
    ['2016-12-08', ['HM Inspector of Constabulary']],
    ['2017', ['HMI']],
  ]);
});
