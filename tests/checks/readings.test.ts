import { expect, test } from 'vitest';
import { type Change, problemsAfter } from '../support/damaged-content.ts';
import { editionOf, firstEdition, twoForces } from '../support/edition-of.ts';

const readings = 'observations/2024-moorland.yaml';
const press = 'observations/2019-two-forces.yaml';
const moorland = 'reports/2024-moorland.md';

/** What is changed, the rule that is broken, its line in the list, and what the reason says. */
const cases: [string, Change, { rule: string; file: string; line: number; says: RegExp }][] = [
  [
    'a word that the report does not print',
    { file: readings, from: 'We estimate that it records only', to: 'We estimate that it records' },
    {
      rule: 'words-quoted',
      file: readings,
      line: 4,
      says: /nearest is “We estimate that it records only 81\.0 percent of reported crime\.” \(¶ 7, line \d+ of the copy\)/,
    },
  ],
  [
    'words that the report prints twice',
    {
      file: readings,
      from: 'We estimate that it records only 81.0 percent of reported crime.',
      to: 'crime',
    },
    { rule: 'words-quoted', file: readings, line: 4, says: /stand at \d+ places.*prefix/ },
  ],
  [
    'a grade read as if it were none',
    { file: readings, from: '  grading: true\n', to: '' },
    { rule: 'reading-fits', file: readings, line: 1, says: /expected `grading: true`/ },
  ],
  [
    'a grade read where none is told',
    {
      file: readings,
      from: 'reported crime.\n  stances: [concern]',
      to: 'reported crime.\n  stances: [concern]\n  grading: true',
    },
    { rule: 'reading-fits', file: readings, line: 6, says: /words that tell no grade/ },
  ],
  [
    'an area that is no part of the heading’s',
    {
      file: readings,
      from: 'reported crime.\n',
      to: 'reported crime.\n  area: efficiency\n  because: Invented.\n',
    },
    {
      rule: 'reading-fits',
      file: readings,
      line: 5,
      says: /a part of "recording-data-about-crime"/,
    },
  ],
  [
    'an area without a reason',
    { file: press, from: '  because: Calls are answered in the control room.\n', to: '' },
    { rule: 'front-matter-field', file: press, line: 4, says: /`area` and `because` together/ },
  ],
  [
    'a stance that is none of the four',
    { file: readings, from: 'grading: true', to: 'scope: worldwide' },
    { rule: 'front-matter-field', file: readings, line: 3, says: /national/ },
  ],
  [
    'a reading without the body of a report about two',
    { file: press, from: '  body: moorland-police\n', to: '' },
    { rule: 'reading-fits', file: press, line: 1, says: /moorland-police, valley-constabulary/ },
  ],
];

test.each(cases)(
  '%s is found out, with its line',
  async (_, change, { rule, file, line, says }) => {
    const problems = await problemsAfter([change]);
    const found = problems.find((problem) => problem.rule === rule);
    expect(found).toMatchObject({ file, line, severity: 'error' });
    expect(found?.reason).toMatch(says);
  },
);

test('a word taken out of a passage is told in the copy, then for what an editor reads in it', async () => {
  const problems = await problemsAfter([
    { file: moorland, from: 'it records only 81.0', to: 'it records 81.0' },
  ]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, file }) => [rule, file])).toEqual([
    ['verbatim', moorland],
    ['words-quoted', readings],
  ]);
  expect(errors[1]?.reason).toMatch(
    /“We estimate that it records only.*nearest is “We estimate that it records 81\.0 percent/,
  );
});

test('everything that is read in the shipped texts stands once, and no two of them share words', async () => {
  const { observations, passages } = await editionOf(firstEdition);
  expect(observations).toHaveLength(121);
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const spans = observations.flatMap((each) =>
    each.spans.map((span) => ({ span, text: each.text })),
  );
  for (const { span, text } of spans) {
    expect(texts.get(span.passage)?.slice(span.start, span.end)).toBe(text);
    const others = spans.filter(
      ({ span: other }) =>
        other !== span &&
        other.passage === span.passage &&
        other.start < span.end &&
        span.start < other.end,
    );
    expect(others, text).toEqual([]);
  }
});

test('an area is the heading’s, or the editor’s with the reason', async () => {
  const { observations } = await editionOf(twoForces);
  expect(
    observations.map(({ id, area, areaBasis, because }) => [id, area, areaBasis, because]),
  ).toEqual([
    ['observations/2019-two-forces/1', null, null, null],
    [
      'observations/2019-two-forces/2',
      'responding-to-the-public',
      'editor',
      'Calls are answered in the control room.',
    ],
    ['observations/2019-two-forces/3', null, null, null],
    ['observations/2024-moorland/1', 'recording-data-about-crime', 'heading', null],
  ]);
});

test('words are said by the speaker of the quote that they stand in, else by the report', async () => {
  const { observations } = await editionOf(twoForces);
  expect(observations.map(({ voice }) => voice.person ?? voice.organisation)).toEqual([
    'cal-rowe',
    'cal-rowe',
    'dee-marsh',
    'inspectorate-of-constabulary',
  ]);
});

test('a grading carries what an editor reads in its words', async () => {
  const { gradings } = await editionOf(twoForces);
  const read = gradings.filter(({ stances }) => stances.length > 0);
  expect(read.map(({ id, stances }) => [id, stances])).toEqual([
    ['gradings/2024-moorland/recording-data-about-crime', ['concern']],
  ]);
});

test('a grade word in what an editor reads is decided, not dismissed', async () => {
  const { ledger } = await editionOf(firstEdition);
  const read = ledger.filter(
    ({ reason }) => reason === 'An editor reads these words as a strength.',
  );
  expect(read.length).toBeGreaterThan(5);
  expect(new Set(read.map(({ outcome }) => outcome))).toEqual(new Set(['decided']));
});
