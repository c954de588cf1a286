import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/answer/search.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { plainIndex } from '../support/plain-index.ts';
import { some } from '../support/some.ts';

const edition = await editionOf(firstEdition);
const records = searchRecords(edition);
const index = await plainIndex(edition);
const lexicon = lexiconOf(searchNames(edition));
const answer = (query: string) => search(query, index, lexicon);
const found = async (query: string) =>
  (await answer(query)).found.map(({ record }) => records[record]?.id);
const wordsOf = async (query: string) =>
  (await answer(query)).found.map(({ record }) => records[record]?.words ?? '');

describe('words in quotation marks', () => {
  test('are found letter for letter', async () => {
    expect(await found('"train"')).toEqual([]);
    for (const words of some(await wordsOf('"training"'))) expect(words).toMatch(/training/i);
  });

  test('may begin within a word with a hyphen', async () => {
    expect(await found('"worn video"')).toEqual(await found('"body-worn video"'));
    expect((await found('"worn video"')).length).toBeGreaterThan(0);
  });

  test('are found across marks that are no words, and where one word begins the next', async () => {
    for (const phrase of ['Police & Crime Commissioner', 'to address a serious failing'])
      expect((await found(`"${phrase}"`)).length, phrase).toBeGreaterThan(0);
  });

  test('may be single, and may be common', async () => {
    expect(await found('‘golden hour’')).toEqual(await found('"golden hour"'));
    expect((await found('"of the"')).length).toBeGreaterThan(0);
  });

  test('keep their common words', async () => {
    for (const words of some(await wordsOf('"has also been"')))
      expect(words).toMatch(/has also been/i);
    expect(await found('"turn up"')).toEqual([]);
  });
});

test('American spelling finds what British finds, in the same order', async () => {
  expect(await found('antisocial behavior')).toEqual(await found('antisocial behaviour'));
});

test('a date leads to where its report prints it', async () => {
  const [first] = await found('22 March 2018');
  const date = edition.passages.find(({ text }) => text.includes('22/03/2018'));
  expect(first).toBe(date?.id);
});

test('a date that no report has is looked for in the texts', async () => {
  for (const words of some((await wordsOf('December 2018')).slice(0, 1)))
    expect(words).toContain('December 2018');
});

test('the latest report is that of the newest date', async () => {
  const newest = edition.reports.at(-1)?.id;
  for (const id of some((await found('latest report')).slice(0, 5))) expect(id).toContain(newest);
});

test.each(['David Lloyd', 'david loyd', 'commissioner Lloyd'])(
  'the bare name %s leads to where it is introduced, then to what was said',
  async (query) => {
    const [first, second] = await found(query);
    expect([first, second]).toEqual(['reports/2017-legitimacy#p5', 'quotes/2017-legitimacy/1']);
  },
);

test('how many areas were graded leads to what leads in to them, how many of a grade to those', async () => {
  expect((await found('how many areas were rated in 2024'))[0]).toBe('reports/2023-25-overview#p5');
  const [first] = (await answer('how many areas were rated good')).found;
  expect(first && index.view.gradingOf(first.record)?.judgment).toBe('good');
});

test('how long an inspection took leads to from when until when', async () => {
  expect((await found('how long did the inspection take'))[0]).toBe('reports/2023-25-overview#p19');
});

test('who leads to words that name somebody', async () => {
  for (const [query, name] of [
    ['who is the chief constable', 'Charlie Hall'],
    ['who is the police and crime commissioner for Hertfordshire', 'David Lloyd'],
  ] as const)
    for (const words of some((await wordsOf(query)).slice(0, 1))) expect(words).toContain(name);
});

test('when leads to words that tell a time, and of a report alone to its date', async () => {
  const firstOf = async (query: string) => (await wordsOf(query))[0];
  for (const query of [
    'when was the PEEL 2017 page last updated',
    'date of the effectiveness page',
  ])
    expect(await firstOf(query), query).toBe('Last updated 22/03/2018');
  for (const query of ['when was the last report', 'what day was the news story published'])
    expect(await firstOf(query), query).toBe('Wednesday 23 October 2024');
});

test('when an inspection was made leads to words that say from when until when', async () => {
  for (const query of [
    'when was the 2024 inspection carried out',
    'how many months did it last, the inspection',
  ])
    expect((await wordsOf(query))[0], query).toContain('from December 2023 until June 2024');
});

test('how often, when first, how many, and what rose lead to words that say so', async () => {
  for (const [query, said] of [
    ['how often does HMIC inspect legitimacy', 'annual'],
    ['when was abuse of authority for sexual gain first inspected', 'for the first time'],
    ['has the number of domestic abuse incidents gone up', 'has risen'],
  ] as const)
    expect((await wordsOf(query))[0], query).toContain(said);
});

test('what says a whole query word for word comes before all else', async () => {
  for (const query of ['second year running', 'usually make correct use'])
    expect((await wordsOf(query))[0], query).toContain(query);
});

test('who graded leads to people before grades', async () => {
  const [first] = await wordsOf('who judged the force in 2016');
  expect(first).toContain('Billingham');
});

test('of the gradings of one report that which says most of what is asked comes first', async () => {
  const [first] = await found('how did they score on vulnerable people in 2024');
  expect(first).toBe('gradings/2023-25-overview/protecting-vulnerable-people');
});

test('a document is known by its first words where its date is asked', async () => {
  const [first] = await found('when did the story about police needing improvement come out');
  expect(first).toMatch(/^reports\/2023-25-overview#/);
});

test('a name with a hyphen is found where it is printed', async () => {
  const printed = (await wordsOf('Jonathan Ash-Edwards')).filter((words) =>
    words.includes('Commissioner Jonathan Ash-Edwards'),
  );
  expect(printed).toHaveLength(1);
});

test('a change that is asked for leads to words before grades', async () => {
  const [first] = await found('Billingham on investigations getting worse');
  expect(first).not.toMatch(/^gradings/);
});

test('words that no text says, nor names anything, bring nothing', async () => {
  for (const query of ['xylophone', 'police helicopter', 'hate crime'])
    expect(await found(query), query).toEqual([]);
});

test('a round without a report brings nothing', async () => {
  expect(await found('PEEL 2021/22')).toEqual([]);
});

test('no record comes twice', async () => {
  for (const query of ['2016', 'leadership 2024', 'how was it graded', 'domestic abuse']) {
    const ids = await found(query);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test('stops in an acronym change nothing', async () => {
  expect(await found('D.A.')).toEqual(await found('DA'));
  expect(await found('P.C.C.')).toEqual(await found('PCC'));
});

test('what is named and held by none is told', async () => {
  const { notHeld } = await answer('outstanding leadership');
  expect(notHeld.map(({ typed }) => typed)).toEqual(['outstanding']);
});

test('a reference of this site leads to its place', async () => {
  const [first] = await found('AFI 3 of the effectiveness report');
  expect(first).toBe('areas-for-improvement/2017-effectiveness/3');
});

describe('what the texts do not speak of', () => {
  test.each([
    'robbery',
    'refugees',
    'romance scams',
    'facial recognition',
    'Baroness Casey',
    'how many phones are in the force',
  ])('%s brings nothing', async (query) => {
    expect(await found(query)).toEqual([]);
  });
});
