import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../src/search/build/records.ts';
import { editionOf, firstEdition, shippedContent, twoForces } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const letters = (text: string) => text.replace(/\s+/g, '');

describe.each([shippedContent, twoForces])('the records of %s', async (folder) => {
  const edition = await editionOf(folder);
  const records = searchRecords(edition);
  const pieces = records.flatMap((record) => record.pieces);

  test('add up to each report once', () => {
    expect(edition.passages.length).toBeGreaterThan(5);
    for (const passage of some(edition.passages)) {
      const own = pieces
        .filter((piece) => piece.passage === passage.id)
        .toSorted((a, b) => a.start - b.start);
      expect(letters(own.map(({ text }) => text).join('')), passage.id).toBe(letters(passage.text));
    }
  });

  test('are every finding, and passages, each once', () => {
    const findings = [
      ...edition.gradings,
      ...edition.quotes,
      ...edition.areasForImprovement,
      ...edition.causesOfConcern,
      ...edition.recommendations,
    ].map(({ id }) => id);
    const ids = records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(findings));
    const rest = ids.filter((id) => !findings.includes(id));
    expect(edition.passages.map(({ id }) => id)).toEqual(expect.arrayContaining(rest));
  });

  test('have themes only within their words', () => {
    const matched = pieces.flatMap(({ text, themes }) =>
      themes.map(({ start, end }) => text.slice(start, end)),
    );
    for (const words of some(matched)) expect(words).toMatch(/\S/);
  });
});

test('the records hold no page furniture', async () => {
  const edition = await editionOf(firstEdition);
  const pieces = searchRecords(edition).flatMap((record) => record.pieces);
  const said = letters(pieces.map(({ text }) => text).join(''));
  const furniture = edition.reports
    .flatMap(({ leftOut }) => leftOut)
    .filter(({ text }) => text.split(' ').length > 3);
  for (const { text } of some(furniture)) expect(said).not.toContain(letters(text));
});

test('an area for improvement holds its sentence, and so does a statement within a quote', async () => {
  const records = searchRecords(await editionOf(firstEdition));
  const holder = (words: string) =>
    records.filter(({ pieces }) => pieces.some(({ text }) => text.includes(words)));
  expect(holder('national vetting standards').map(({ kind }) => kind)).toEqual([
    'area for improvement',
  ]);
  expect(holder('I have judged that overall').map(({ kind }) => kind)).toEqual(['grading']);
  expect(holder('crime data integrity').map(({ kind }) => kind)).toEqual(['quote']);
});
