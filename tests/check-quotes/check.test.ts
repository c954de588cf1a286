import { expect, test } from 'vitest';
import { type Checked, check } from '../../src/check-quotes/check.ts';
import { type CheckedText, differenceInWords } from '../../src/check-quotes/checked-text.ts';
import { checkArticle, corpusOf } from '../../src/check-quotes/corpus.ts';

const report = (id: string, ...texts: string[]): CheckedText => ({
  id,
  name: id,
  passages: texts.map((text, index) => ({ number: `${index + 1}`, text })),
  url: `/reports/${id}/`,
  voice: 'the inspectorate',
  spoken: [],
  misprints: [],
  citation: { pattern: '', speaker: '', page: '' },
});

const reports = [
  report(
    'moor',
    'The stables of the moor are clean, and their well-kept ponies eat oats.',
    '"The riders – all of them – know ‘the way’ home. Do they sing?',
    'Each pony carries two sacks of peat uphill in winter. Nobody has counted the foxes since spring.',
  ),
  report(
    'vale',
    'The stables of the moor are clean, and their well-kept ponies eat oats.',
    'Barges bring coal to the lower mill; its wheel turns at night.',
  ),
];
const corpus = corpusOf(reports);

const checked = (quotation: string) => check(corpus, quotation);
const partsOf = (found: Checked) =>
  found.verdict === 'none' ? [] : found.verdict === 'exact' ? [found] : found.parts;
const placesOf = (found: Checked) =>
  partsOf(found).map(({ places }) =>
    places.map((place) => `${place.report.id} ${place.from.passage + 1}`),
  );
const differencesOf = (found: Checked) =>
  partsOf(found).flatMap(({ differences }) =>
    differences.filter(({ is }) => is !== 'same').map(differenceInWords),
  );

test.each([
  ['as it is', 'Each pony carries two sacks of peat'],
  ['with a small first letter', 'each pony carries two sacks'],
  ['with a comma of its own at the end', 'each pony carries two sacks,'],
  ['with words set apart', 'Each pony **carries** two _sacks_ of peat'],
  ['with a semicolon between paragraphs', 'ponies eat oats; The riders – all of them'],
  ['over lines and wide spaces', 'Each pony\n carries   two sacks'],
  ['with other quotation marks, or none', 'know "the way" home'],
  ['with other dashes and space around them', 'The riders—all of them—know the way'],
  ['broken after the hyphen at a line’s end', 'their well-\nkept ponies'],
  ['hyphenated where a line ends', 'carries two sacks of peat up-\nhill in winter'],
  ['with marks that no reader sees', 'Each po\u00adny car\u200bries two'],
  ['from one passage into the next', 'Do they sing? Each pony carries'],
  ['of one word', 'peat'],
])('is exact %s', (_, quotation) => {
  expect(checked(quotation).verdict).toBe('exact');
  expect(differencesOf(checked(quotation))).toEqual([]);
});

test('names every place where a quotation stands', () => {
  expect(placesOf(checked('the stables of the moor are clean'))).toEqual([['moor 1', 'vale 1']]);
});

test.each([
  ['a word left out', 'Each pony carries sacks of peat uphill', ['left out “two”']],
  ['a word put in', 'Each pony always carries two sacks of peat', ['put in “always”']],
  ['a word changed', 'Each pony carries ten sacks of peat uphill', ['changed: “ten” for “two”']],
  ['the last word changed', 'to the lower mills.', ['changed: “mills” for “mill”']],
  ['a capital', 'Each Pony carries two sacks', ['changed: “Pony” for “pony”']],
  ['a comma', 'The stables of the moor are clean and their', ['changed: “clean” for “clean,”']],
  [
    'a question made of a statement',
    'Barges bring coal to the lower mill?',
    [expect.stringMatching(/mill\?/)],
  ],
  [
    'the first word changed',
    'Every pony carries two sacks of peat',
    ['changed: “Every” for “Each”'],
  ],
])('is altered by %s', (_, quotation, differences) => {
  const found = checked(quotation);
  expect(found.verdict).toBe('altered');
  expect(differencesOf(found)).toEqual(differences);
});

test('leaves marks behind a changed word to the report', () => {
  const [part] = partsOf(checked('bring coal to the lower mills.'));
  expect(part?.differences.at(-1)).toMatchObject({ quoted: 'mills', source: 'mill', behind: ';' });
});

test('names the place where an altered quotation most nearly stands', () => {
  expect(placesOf(checked('Nobody ever counted the red foxes since spring'))).toEqual([['moor 3']]);
});

test('shows the places that a quotation is joined from, in its order', () => {
  const found = checked('Barges bring coal to the lower mill since nobody has counted the foxes');
  expect(found.verdict).toBe('altered');
  expect(placesOf(found)).toEqual([['vale 2'], ['moor 3']]);
});

test.each([
  ['dots', 'Each pony … in winter', 'openly left out “carries two sacks of peat uphill”'],
  [
    'dots in brackets',
    'Each pony [...] in winter',
    'openly left out “carries two sacks of peat uphill”',
  ],
  [
    'words in brackets',
    'Each [small animal] carries two sacks',
    'openly changed: “[small animal]” for “pony”',
  ],
  ['an added [sic]', 'Each pony [sic] carries two sacks', 'openly put in “[sic]”'],
  ['a bracket before two words', '[ponies] of peat', 'openly put in “[ponies]”'],
])('takes %s for honest marks, and shows what they stand for', (_, quotation, difference) => {
  const found = checked(quotation);
  expect(found.verdict).toBe('exact');
  expect(differencesOf(found)).toEqual([difference]);
});

test('takes a bracketed first letter for none at all', () => {
  expect(differencesOf(checked('[E]ach pony carries two sacks'))).toEqual([]);
});

test('lets dots lead no farther than into the next passage', () => {
  expect(checked('The stables of the moor are clean … nobody has counted the foxes').verdict).toBe(
    'altered',
  );
});

test.each([
  ['a sentence of which nothing stands there', 'Seven magpies argue over a silver spoon'],
  ['one that shares small words', 'The captain of the ship and the cook are in a rage at night'],
  ['a short one that is nearly there', 'two sacks uphill'],
  ['marks alone', '…'],
])('is in no text: %s', (_, quotation) => {
  expect(checked(quotation).verdict).toBe('none');
});

test('checks the quotations within one that is in no text, and only then', () => {
  const verdicts = (article: string) =>
    checkArticle(corpus, article).map(({ checked: { verdict } }) => verdict);
  expect(verdicts('“Magpies! Yet they say ‘each pony carries two sacks’ here.”')).toEqual([
    'none',
    'exact',
  ]);
  expect(verdicts('“The riders – all of them – know ‘the way’ home.”')).toEqual(['exact']);
});
