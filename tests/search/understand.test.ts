import { describe, expect, test } from 'vitest';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { understand } from '../../src/search/query/understand.ts';
import { editionOf } from '../support/edition-of.ts';

const lexicon = lexiconOf(searchNames(await editionOf('content')));
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
  ])('%s: %s', (query, id) => {
    expect(named(query)).toContain(id);
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
  ])('by %s', (query) => {
    expect(understand(query, lexicon).asksForGradings).toBe(true);
  });

  test.each(['vetting', 'good practice', 'what did roy wilsher say about victims', '"leadership"'])(
    'not by %s',
    (query) => {
      expect(understand(query, lexicon).asksForGradings).toBe(false);
    },
  );
});

test.each(['"keeping people safe"', '“keeping people safe”', 'x "keeping people safe" y'])(
  'words in quotation marks stay together: %s',
  (query) => {
    const quoted = understand(query, lexicon).concepts.filter((concept) => concept.quoted);
    expect(quoted.map(({ typed }) => typed)).toEqual(['keeping people safe']);
  },
);

test('words that only ask are passed over', () => {
  const { concepts } = understand('what did roy wilsher say about victims', lexicon);
  expect(concepts.map(({ typed }) => typed)).toEqual(['roy wilsher', 'victims']);
});

test('any text at all can be read', () => {
  for (const query of ['', ' ', '"', '""', '*', '¶ 12', 'ß', 'a'.repeat(500), '<b>vetting</b>'])
    expect(understand(query, lexicon).concepts).toBeInstanceOf(Array);
});
