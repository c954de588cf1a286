import { expect, test } from 'vitest';
import { countsInWords } from '../../src/in-words/area.ts';
import { gradesInWords } from '../../src/in-words/grades.ts';

const told = (round: string, judgment: string, broken = false, hedge: string | null = null) => ({
  round,
  grades: [{ judgment, hedge }],
  broken,
});

test.each([
  [[told('PEEL 2017', 'good')], 'Graded in one round: good in PEEL 2017.'],
  [
    [told('PEEL 2017', 'good'), told('PEEL 2023–25', 'requires improvement', true)],
    'Graded in two rounds: good in PEEL 2017, requires improvement in PEEL 2023–25, on scales that cannot be compared directly.',
  ],
  [
    [told('PEEL 2016', 'good'), told('PEEL 2017', 'good')],
    'Graded in two rounds: good in PEEL 2016, good in PEEL 2017.',
  ],
  [
    [told('PEEL 2016', 'good'), told('PEEL 2017', 'good'), told('PEEL 2023–25', 'adequate', true)],
    'Graded in three rounds: good in PEEL 2016, good in PEEL 2017, adequate in PEEL 2023–25. The grades of PEEL 2016 and PEEL 2017 cannot be compared directly with that of PEEL 2023–25.',
  ],
  [
    [told('PEEL 2017', 'good', false, 'generally')],
    'Graded in one round: good (qualified by “generally”) in PEEL 2017.',
  ],
])('grades of an area are told in a sentence (%#)', (grades, sentence) => {
  expect(gradesInWords(grades, [])).toBe(sentence);
});

test('an area without a grade is told to have none', () => {
  expect(gradesInWords([], [])).toBe('No document held here gives it a grade.');
  expect(gradesInWords([], ['PEEL 2016', 'PEEL 2017'])).toBe(
    'Mentioned without a grade in PEEL 2016 and PEEL 2017.',
  );
});

test('documents that disagree are both told', () => {
  const grades = [
    { judgment: 'good', hedge: null },
    { judgment: 'adequate', hedge: null },
  ];
  expect(gradesInWords([{ round: 'R1', grades, broken: false }], [])).toBe(
    'Graded in one round: good or, as another document tells it, adequate in R1.',
  );
});

const nothing = { strengths: 0, concerns: 0, asks: 0 };

test('what is said is counted, and nothing is told as nothing', () => {
  expect(countsInWords({ strengths: 1, concerns: 2, asks: 3 }, null)).toBe(
    'In the documents held here: 1 strength, 2 concerns and 3 things asked.',
  );
  expect(countsInWords({ ...nothing, asks: 1 }, null)).toBe(
    'In the documents held here: no strength, no concern and 1 thing asked.',
  );
  expect(countsInWords(nothing, { round: 'R2', ...nothing })).toMatch(/^No strength/);
});

test('the latest of several rounds is told apart from all of them', () => {
  const all = { strengths: 18, concerns: 13, asks: 8 };
  expect(countsInWords(all, { round: 'R2', ...nothing, concerns: 1 })).toBe(
    'In the documents of R2, the latest round held here: no strength, 1 concern and nothing asked. In all rounds: 18 strengths, 13 concerns and 8 things asked.',
  );
});
