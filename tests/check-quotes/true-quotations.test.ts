import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkArticle, corpusOf } from '../../src/check-quotes/corpus.ts';
import { checkedTexts } from '../../src/data/checked-texts.ts';
import { passagesOf } from '../../src/edition/lookup.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

const edition = await editionOf(firstEdition);
const corpus = corpusOf(checkedTexts(edition));
const verdicts = (article: string) =>
  checkArticle(corpus, article).map(({ checked }) => checked.verdict);

/** Words of a passage that begin and end anywhere, and a place among them. */
const cutting = fc
  .record({
    words: fc
      .constantFrom(...edition.passages)
      .map(({ text }) => text.split(' '))
      .filter(({ length }) => length >= 9),
    from: fc.nat(),
    length: fc.integer({ min: 9, max: 60 }),
    at: fc.nat(),
  })
  .map(({ words, from, length, at }) => {
    const start = from % (words.length - 8);
    const cut = words.slice(start, start + length);
    return { cut, at: 3 + (at % (cut.length - 6)) };
  });

type Way = (words: string[], at: number) => string;
const bare = (word = '') => word.replace(/[^\p{L}\p{N}]+$/u, '');
const ending = (words: string[]) => words.with(-1, bare(words.at(-1))).join(' ');

/** What writers do to a quotation and still quote truly; `at` is a word amid it. */
const ways: [string, Way][] = [
  ['as it stands', (words) => words.join(' ')],
  ['with straight marks', (words) => words.join(' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')],
  ['with curly marks', (words) => words.join(' ').replace(/'/g, '’')],
  [
    'over lines',
    (words) =>
      words
        .map((each, n) => each + (n % 7 === 6 ? '\r\n   ' : ' '))
        .join('')
        .trim(),
  ],
  ['with spaces that do not break', (words) => words.join('\u00a0')],
  [
    'with hyphens that no reader sees',
    (words) => words.join(' ').replace(/\p{L}{4}(?=\p{L}{4})/gu, '$&\u00ad'),
  ],
  ['with other dashes', (words) => words.join(' ').replace(/ [–—-] /g, '—')],
  ['with dots for a word', (words, at) => words.with(at, '…').join(' ')],
  ['with spaced dots for a word', (words, at) => words.with(at, '. . .').join(' ')],
  ['with dots in brackets for words', (words, at) => words.toSpliced(at, 3, '[...]').join(' ')],
  ['with dots at both ends', (words) => `…${ending(words)}…`],
  [
    'with another first letter in brackets',
    (words) =>
      words
        .with(
          0,
          (words[0] ?? '').replace(/^\p{L}/u, (letter) => `[${letter.toUpperCase()}]`),
        )
        .join(' '),
  ],
  ['with words in brackets instead', (words, at) => words.with(at, '[the force]').join(' ')],
  [
    'with words in brackets put in',
    (words, at) => words.toSpliced(at, 0, '[of the county]').join(' '),
  ],
  ['with [sic] put in', (words, at) => words.toSpliced(at, 0, '[sic]').join(' ')],
  ['with emphasis put in', (words, at) => words.with(at, `**${words[at]}**`).join(' ')],
  ['with a comma at its end', (words) => `${ending(words)},`],
  ['with a full stop at its end', (words) => `${ending(words)}.`],
];

test.each(ways)('a true quotation is exact %s', (_, made) => {
  const property = fc.property(cutting, ({ cut, at }) => {
    const words = made(cut, at);
    const lines = words.split(/\r?\n/).map((line) => `> ${line}`);
    const single = words.replace(/‘/g, '’').replace(/"/g, '”');
    for (const article of [`It says “${words}” there.`, lines.join('\n'), `It says ‘${single}’.`])
      expect(verdicts(article), article).toEqual(['exact']);
  });
  holdsForAny(property, 30);
});

const neighbours = edition.reports.flatMap(({ id }) =>
  passagesOf(edition, id).flatMap((one, index, all) => {
    const other = all[index + 1];
    const endsOpen = / and$|\?$/.test(one.text);
    return other && !endsOpen ? [[one.text, other.text] as const] : [];
  }),
);

test.each([' ', '\n\n', '; ', ', ', ' … '])(
  'a quotation that runs over a paragraph or list item into the next is exact with %j between',
  (between) => {
    const joined = fc.constantFrom(...neighbours).map(([one, other]) => {
      const first = /\s/.test(between.charAt(0)) ? one : one.replace(/[^\p{L}\p{N})]+$/u, '');
      return `${first}${between}${other}`;
    });
    const property = fc.property(joined, (words) => {
      const [checked, ...others] = checkArticle(corpus, words.replace(/["“”]/g, ''));
      expect(others).toEqual([]);
      expect(checked?.checked.verdict, words).toBe('exact');
    });
    holdsForAny(property, 40);
  },
);
