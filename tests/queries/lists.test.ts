import { expect, test } from 'vitest';
import { partsOf } from '../../src/queries/lists.ts';
import { editionOf, twoForces } from '../support/edition-of.ts';

const { organisations, rounds } = await editionOf(twoForces);
const [one, two] = organisations;
const [early, late] = rounds.toSorted((a, b) => a.position - b.position);

test('a long list is split by body, then round, the latest round first, and loses nothing', () => {
  if (!one || !two || !early || !late) throw new Error('the fixture has two bodies and two rounds');
  const places = [
    { body: two, round: early },
    { body: one, round: early },
    { body: two, round: late },
    { body: two, round: early },
  ];
  const parts = partsOf(
    [0, 1, 2, 3],
    (index) => places[index] ?? { body: one, round: early },
    (body, round) => `/list/${body}/${round}/`,
  );
  const names = parts.map(({ body }) => body.name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  const ofTwo = parts.filter(({ body }) => body === two);
  expect(ofTwo.map(({ url, things }) => [url, things])).toEqual([
    [`/list/${two.id}/${late.id}/`, [2]],
    [`/list/${two.id}/${early.id}/`, [0, 3]],
  ]);
});
