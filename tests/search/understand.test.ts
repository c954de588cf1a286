import { describe, expect, test } from 'vitest';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { understand } from '../../src/search/query/read.ts';
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
    ['callhandlers', 'calls-and-response'],
    ['PEEL 2018/19', 'peel-2018-19'],
    ['was DASH used at once', 'domestic-abuse'],
    ['dash', 'domestic-abuse'],
  ])('%s: %s', (query, id) => {
    expect(named(query)).toContain(id);
  });
});

describe('a query does not name', () => {
  test.each([
    ['a round without a report by its year', '2018', 'peel-2018-19'],
    ['a theme by part of a label', 'the first time', 'wellbeing'],
    ['a theme by half a word', 'domesti', 'domestic-abuse'],
    ['a theme by what lies near it', 'dementia', 'vulnerability'],
    ['a theme by a word that is an acronym only in capitals', 'dash cam', 'domestic-abuse'],
    ['a theme by a word of which an acronym is the stem', 'peeling paint', 'inspectorate'],
    ['a person by a word of which the name is the stem', 'Lloyds Bank', 'david-lloyd'],
    ['an inspector by the inspectorate', 'HM Inspectorate of Constabulary', 'roy-wilsher'],
  ])('%s: %s', (_, query, id) => {
    expect(named(query)).not.toContain(id);
  });
});

describe('gradings are asked for', () => {
  test.each([
    'how was Hertfordshire graded for investigating crime',
    'leadership 2024',
    'preventing crime',
    'what are the latest ratings',
    'how good is herts police at managing offenders?',
    'inadequate',
    '2024 inspection results',
    'peel 2016 good',
    'has preventing crime got better or worse',
  ])('by %s', (query) => {
    expect(understand(query, lexicon).asks).toContain('grades');
  });

  test.each([
    'vetting',
    'good practice',
    'December 2018',
    'what did roy wilsher say about victims',
    '"leadership"',
    '"how well"',
  ])('not by %s', (query) => {
    expect(understand(query, lexicon).asks).not.toContain('grades');
  });
});

test.each([
  ['who keeps an eye on them', 'who'],
  ['are they better or worse than in 2016', 'change'],
  ['how regularly are they trained', 'often'],
  ['when was rape first looked at', 'first'],
  ['how many were asked', 'many'],
  ['are arrests going down', 'trend'],
  ['what months did the inspection cover', 'lasted'],
  ['when was the page published', 'published'],
] as const)('%s asks %s', (query, kind) => {
  expect(understand(query, lexicon).asks).toContain(kind);
});

test('nobody who asks to be kept up to date asks for a date', () => {
  expect(understand('are victims kept up to date', lexicon).asks).not.toContain('when');
});

test.each(['"keeping people safe"', '“keeping people safe”', 'x "keeping people safe" y'])(
  'words in quotation marks stay together: %s',
  (query) => {
    const quoted = understand(query, lexicon).concepts.filter((concept) => concept.quoted);
    expect(quoted.map(({ typed }) => typed)).toEqual(['keeping people safe']);
  },
);

test.each(['March 2018', 'March 2018 report', '2024 inspection', 'PEEL 2017'])(
  '%s asks for the report',
  (query) => {
    expect(understand(query, lexicon).asksForReport).toBe(true);
  },
);

test.each(['vetting 2018', '2024 ratings', 'good 2016'])('%s asks for more', (query) => {
  expect(understand(query, lexicon).asksForReport).toBe(false);
});

test('any text at all can be read', () => {
  for (const query of ['', ' ', '"', '""', '*', '¶ 12', 'ß', 'a'.repeat(500), '<b>vetting</b>'])
    expect(understand(query, lexicon).concepts).toBeInstanceOf(Array);
});
