import { expect, test } from 'vitest';
import { filedInWords, gradesInWords } from '../../src/in-words/area.ts';

const told = (round: string, word: string, broken = false, hedge: string | null = null) => ({
  round,
  grades: [{ word, hedge }],
  broken,
});

test.each([
  [
    [told('PEEL 2017', 'good')],
    'Documents held here give its grade in one round: good in PEEL 2017.',
  ],
  [
    [told('PEEL 2017', 'good'), told('PEEL 2023–25', 'requires improvement', true)],
    'Documents held here give its grade in two rounds: good in PEEL 2017, requires improvement in PEEL 2023–25, on scales that cannot be compared directly.',
  ],
  [
    [told('PEEL 2016', 'good'), told('PEEL 2017', 'good')],
    'Documents held here give its grade in two rounds: good in PEEL 2016, good in PEEL 2017.',
  ],
  [
    [told('PEEL 2016', 'good'), told('PEEL 2017', 'good'), told('PEEL 2023–25', 'adequate', true)],
    'Documents held here give its grade in three rounds: good in PEEL 2016, good in PEEL 2017, adequate in PEEL 2023–25. The grades of PEEL 2016 and PEEL 2017 cannot be compared directly with that of PEEL 2023–25.',
  ],
  [
    [told('PEEL 2017', 'good', false, 'generally')],
    'Documents held here give its grade in one round: good (qualified by “generally”) in PEEL 2017.',
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
    { word: 'good', hedge: null },
    { word: 'adequate', hedge: null },
  ];
  expect(gradesInWords([{ round: 'R1', grades, broken: false }], [])).toBe(
    'Documents held here give its grade in one round: good or, as another document tells it, adequate in R1.',
  );
});

const nothing = { strengths: 0, concerns: 0, asks: 0 };
const nowhere = { underParts: false, elsewhere: false };

test('what is filed is told by its kinds, round by round, and counts nothing', () => {
  const rounds = [
    { round: 'R1', filed: { ...nothing, concerns: 1 } },
    { round: 'R2', filed: nothing },
    { round: 'R3', filed: { strengths: 15, concerns: 10, asks: 3 } },
  ];
  expect(filedInWords(rounds, nowhere)).toBe(
    'What the inspectorate says on this: in R1, a concern; in R3, strengths, concerns and things asked.',
  );
});

test('where nothing is filed, the sentence says so of the files, not of the documents', () => {
  const rounds = [{ round: 'R1', filed: nothing }];
  const none = 'No words that praise, criticise or ask are filed here.';
  expect(filedInWords(rounds, nowhere)).toBe(none);
  expect(filedInWords(rounds, { ...nowhere, elsewhere: true })).toBe(
    `${none} Sentences on its subjects stand elsewhere.`,
  );
  expect(filedInWords(rounds, { ...nowhere, underParts: true })).toBe(
    `${none} Sentences on its subjects stand under its parts.`,
  );
});

test('what stands elsewhere is named beside what is filed', () => {
  const rounds = [{ round: 'R1', filed: { ...nothing, asks: 1 } }];
  expect(filedInWords(rounds, { underParts: true, elsewhere: true })).toBe(
    'What the inspectorate says on this: in R1, something asked. More sentences on its subjects stand under its parts and elsewhere.',
  );
});
