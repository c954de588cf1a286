import { describe, expect, test } from 'vitest';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { namedBy } from '../../src/search/query/named.ts';
import { understand } from '../../src/search/query/understand.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

const lexicon = lexiconOf(searchNames(await editionOf(firstEdition)));
const named = (query: string) =>
  understand(query, lexicon).concepts.flatMap(({ namings }) => namings.map(({ name }) => name.id));

describe('a query names', () => {
  test.each([
    ['DA', 'domestic-abuse'],
    ['domestic violence', 'domestic-abuse'],
    ['clares law', 'domestic-abuse'],
    ['body cam', 'body-worn-video'],
    ['antisocial behavior', 'crime-prevention'],
    ['anti social behaviour', 'crime-prevention'],
    ['wilsher roy', 'roy-wilsher'],
    ['Billingham', 'zoe-billingham'],
    ['Zoe Billingham', 'zoe-billingham'],
    ['jonathan ash edwards', 'jonathan-ash-edwards'],
    ['crime investigation', 'investigating-crime'],
    ['PEEL 2017', 'peel-2017'],
    ['Herts Police', 'hertfordshire-constabulary'],
    ['hmicfrs', 'hmicfrs'],
    ['well-being', 'wellbeing'],
    ['well being', 'wellbeing'],
    ['work force', 'workforce'],
    ['callhandlers', 'calls-and-response'],
    ['police not turning up', 'calls-and-response'],
    ['response to calls, and the times', 'calls-and-response'],
    ['March 2018', '2017-effectiveness'],
    ['latest report', '2023-25-overview'],
    ['when was the force last inspected', '2023-25-overview'],
    ['PEEL 2018/19', 'peel-2018-19'],
  ])('%s: %s', (query, id) => {
    expect(named(query)).toContain(id);
  });
});

describe('a query does not name', () => {
  test.each([
    ['a round without a report by its year', '2018', 'peel-2018-19'],
    ['a theme by half of what is said for it', 'the first time', 'wellbeing'],
    ['a theme by words turned round for a grade', 'rated for crime prevention', 'crime-recording'],
    ['an inspector by the inspectorate', 'HM Inspectorate of Constabulary', 'roy-wilsher'],
  ])('%s: %s', (_, query, id) => {
    const { concepts } = understand(query, lexicon);
    expect(
      concepts.flatMap((each) => namedBy(each, lexicon)).map(({ name }) => name.id),
    ).not.toContain(id);
  });
});

test('an office names those who hold it, the newest first', () => {
  const [concept] = understand('PCC', lexicon).concepts;
  const names = concept ? namedBy(concept, lexicon).map(({ name }) => name) : [];
  expect(names.filter(({ kind }) => kind === 'person').map(({ id }) => id)).toEqual([
    'jonathan-ash-edwards',
    'david-lloyd',
  ]);
});

describe('gradings are asked for', () => {
  test.each([
    'how was Hertfordshire graded for investigating crime',
    'leadership 2024',
    'preventing crime',
    'what are the latest ratings',
    'how good is herts police at managing offenders?',
    'inadequate',
    'why did herts police do so badly',
    '2024 inspection results',
    'peel 2016 good',
  ])('by %s', (query) => {
    expect(understand(query, lexicon).asksForGradings).toBe(true);
  });

  test.each([
    'vetting',
    'good practice',
    'December 2018',
    'police and crime commissioner hertfordshire',
    'what did roy wilsher say about victims',
    '"leadership"',
  ])('not by %s', (query) => {
    expect(understand(query, lexicon).asksForGradings).toBe(false);
  });
});

test.each(['"keeping people safe"', '“keeping people safe”', 'x "keeping people safe" y'])(
  'words in quotation marks stay together: %s',
  (query) => {
    const quoted = understand(query, lexicon).concepts.filter((concept) => concept.quoted);
    expect(quoted.map(({ typed }) => typed)).toEqual(['keeping people safe']);
  },
);

test('a question of grades is asked of the areas that a theme named is about', () => {
  const { areas } = understand('how was the force graded for looking after its staff', lexicon);
  expect(areas).toContain('supporting-the-workforce');
});

test.each(['March 2018', 'March 2018 report', '2024 inspection', 'PEEL 2017'])(
  '%s asks for the report',
  (query) => {
    expect(understand(query, lexicon).asksForReport).toBe(true);
  },
);

test('words in quotation marks, or before a hyphen, ask for no grade', () => {
  for (const query of ['"how well"', 'how well-being is looked after'])
    expect(understand(query, lexicon).asksForGradings).toBe(false);
});

test.each(['vetting 2018', '2024 ratings', 'good 2016'])('%s asks for more', (query) => {
  expect(understand(query, lexicon).asksForReport).toBe(false);
});

test('words that only ask are passed over', () => {
  const { concepts } = understand('what did roy wilsher say about victims', lexicon);
  expect(concepts.map(({ typed }) => typed)).toEqual(['roy wilsher', 'victims']);
});

test('any text at all can be read', () => {
  for (const query of ['', ' ', '"', '""', '*', '¶ 12', 'ß', 'a'.repeat(500), '<b>vetting</b>'])
    expect(understand(query, lexicon).concepts).toBeInstanceOf(Array);
});
