import { expect, test } from 'vitest';
import { type Checked, check } from '../../src/check-quotes/check.ts';
import { checkArticle, corpusOf } from '../../src/check-quotes/corpus.ts';
import { checkedTexts } from '../../src/data/checked-texts.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import judged from './judged-quotations.json' with { type: 'json' };

/**
 * Quotations written by somebody who had only the documents and never saw the checker: true ones, ones
 * altered in eight ways, and sentences of the kind that stand in none. `near` is what was altered.
 */
const { single, articles }: Judged = judged;
const corpus = corpusOf(checkedTexts(await editionOf(firstEdition)));

const placesOf = (found: Checked) => {
  if (found.verdict === 'none') return [];
  const parts = found.verdict === 'exact' ? [found] : found.parts;
  return parts.flatMap(({ places }) =>
    places.map(({ report, from }) => `${report.id} ${from.passage}`),
  );
};
const stands = (words: string) => placesOf(check(corpus, words));
const shareOf = <T>(all: T[], fits: (each: T) => boolean) => all.filter(fits).length / all.length;
const judgedTo = (expected: string) => single.filter((each) => each.expected === expected);

test('finds every true quotation in its report', () => {
  const missed = judgedTo('exact').filter(({ words, reports }) => {
    const found = check(corpus, words);
    const inReport = placesOf(found).some((place) => reports.some((id) => place.startsWith(id)));
    return found.verdict !== 'exact' || !inReport;
  });
  expect(missed).toEqual([]);
});

test('finds 99 % of the altered ones, with the paragraph that each was altered from', () => {
  const altered = judgedTo('altered');
  expect(altered.length).toBeGreaterThan(400);
  const share = shareOf(altered, ({ words, near = [], honest = false }) => {
    const found = check(corpus, words);
    const isSeen = found.verdict === 'altered' || (honest && found.verdict === 'exact');
    const places = placesOf(found);
    return isSeen && near.flatMap(stands).some((place) => places.includes(place));
  });
  expect(share).toBeGreaterThanOrEqual(0.99);
});

test('takes no sentence of another source for one of these documents', () => {
  const taken = judgedTo('foreign').filter(({ words }) => check(corpus, words).verdict !== 'none');
  expect(taken).toEqual([]);
});

test('finds and judges the quotations of whole articles', () => {
  const even = (words: string) =>
    words
      .replace(/["“”„«»'‘’]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const wanted = articles.flatMap(({ text, expected }) => {
    const found = checkArticle(corpus, text);
    return expected
      .filter(({ optional = false }) => !optional)
      .map(({ words, expected: verdict, honest = false }) => ({
        verdict: verdict === 'foreign' ? 'none' : verdict,
        honest,
        found: found.find((each) => even(each.text).includes(even(words)))?.checked.verdict,
      }));
  });
  const share = shareOf(
    wanted,
    ({ verdict, found, honest }) => found === verdict || (honest && found === 'exact'),
  );
  expect(wanted.length).toBeGreaterThan(100);
  expect(share).toBeGreaterThanOrEqual(0.95);
});

interface Judged {
  single: JudgedQuotation[];
  articles: { text: string; expected: JudgedQuotation[] }[];
}

interface JudgedQuotation {
  words: string;
  expected: string;
  /** In any of these it stands, or was altered from. */
  reports: string[];
  near?: string[];
  /** Whether it says itself that it is altered. */
  honest?: boolean;
  /** Whether it may be passed over: it holds other quotations. */
  optional?: boolean;
}
