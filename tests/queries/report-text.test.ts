import { expect, test } from 'vitest';
import { textOf } from '../../src/queries/report-text.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const edition = await editionOf(firstEdition);
const views = edition.reports
  .flatMap(({ id }) => textOf(edition, id))
  .flatMap((each) => each.views);

test('a passage says which of its sentences other texts print too, and where', () => {
  const repeated = edition.passages.filter(({ sentences }) =>
    sentences.some(({ saidAlsoIn }) => saidAlsoIn.length > 0),
  );
  expect(repeated.length).toBeGreaterThan(0);
  const noted = views.filter(({ said }) => said.repeated > 0);
  expect(noted.map(({ passage }) => passage.id).toSorted()).toEqual(
    repeated.map(({ id }) => id).toSorted(),
  );
  for (const { passage, said } of some(noted)) {
    expect(said.sentences).toBe(passage.sentences.length);
    for (const { passage: other } of said.places.named) {
      const back = views.find((each) => each.passage === other)?.said.places.named ?? [];
      expect(back.map((place) => place.passage.id)).toContain(passage.id);
    }
  }
});

test('a passage that names several areas without a grade names each of them', () => {
  const noted = views.flatMap(({ notGraded }) => notGraded);
  expect(noted.length).toBeGreaterThan(1);
  for (const { area, notGraded } of some(noted)) expect(area.id).toBe(notGraded.area);
});
