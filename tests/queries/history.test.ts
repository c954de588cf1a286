import { expect, test } from 'vitest';
import { histories, historyOfBody } from '../../src/queries/history.ts';
import { editionOf, firstEdition, twoForces } from '../support/edition-of.ts';

const edition = await editionOf(firstEdition);
const [history] = histories(edition);
const cell = (area: string, round: string) => {
  const row = history?.rows.find((each) => each.area.id === area);
  return row?.cells[history?.rounds.findIndex((each) => each.round.id === round) ?? -1];
};

test('a history holds the rounds that a text is held of, the oldest first', () => {
  expect(history?.rounds.map(({ round }) => round.id)).toEqual([
    'peel-2016',
    'peel-2017',
    'peel-2023-25',
  ]);
});

test('the scale breaks where the inspectorate says that grades do not compare, with its sources', () => {
  const [first, second, third] = history?.rounds.map(({ breakBefore }) => breakBefore) ?? [];
  expect([first, second]).toEqual([null, null]);
  expect(third?.unheld.map(({ id }) => id)).toEqual(['peel-2018-19', 'peel-2021-22']);
  expect(third?.claims.length).toBeGreaterThan(0);
});

test('a cell without a grade tells an area that is named from one that no text speaks of', () => {
  const named = cell('specialist-capabilities', 'peel-2017');
  expect(named?.kind === 'named' && named.notGraded.map(({ report }) => report)).toEqual([
    '2017-effectiveness',
  ]);
  expect(cell('recording-data-about-crime', 'peel-2017')).toEqual({ kind: 'no grade' });
  expect(cell('investigating-crime', 'peel-2016')).toEqual({ kind: 'no grade' });
});

test('every grading stands in one cell', () => {
  const graded = history?.rows.flatMap(({ cells }) =>
    cells.flatMap((each) => (each.kind === 'graded' ? each.findings : [])),
  );
  expect(graded?.map(({ id }) => id).toSorted()).toEqual(
    edition.gradings.map(({ id }) => id).toSorted(),
  );
});

test('each body has a history of its own', async () => {
  const two = await editionOf(twoForces);
  expect(histories(two).map(({ body }) => body.id)).toEqual([
    'moorland-police',
    'valley-constabulary',
  ]);
  expect(historyOfBody(two, 'valley-constabulary')?.rounds).toHaveLength(1);
  expect(historyOfBody(two, 'inspectorate-of-constabulary')).toBeNull();
});
