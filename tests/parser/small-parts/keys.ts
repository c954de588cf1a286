import { hasFrontMatter } from '../../../src/parser/parse-report.ts';
import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

const told = 'Moorland Police: Patrols: good; Moorland Police: Custody: inadequate';
const table = 'Patrols | 2\nCustody | 3\n';
const grades = ['outstanding', 'good', 'inadequate'];

/** Figures can stand for grades as letters do, and ticks need no space. */
export const codes = rowsOf(
  (text) => gradesIn(text).replace(/; (?:dismissed|unsettled).*/, ''),
  [
    ...[
      (grade: string, at: number) => `${at} = ${grade}; `,
      (grade: string, at: number) => `${at}: ${grade}; `,
      (grade: string, at: number) => `${grade} (${at}); `,
      (grade: string, at: number) => `${grade} = ${at}; `,
      (grade: string, at: number) => `\n${at} ${grade}`,
      (grade: string, at: number) => `\n${at} ${grade}.`,
      (grade: string, at: number) => `\n${at}  Are ${grade}`,
    ].map((one) => {
      const key = grades.map((grade, at) => one(grade, at + 1)).join('');
      return [`Moorland Police\n\nKey: ${key}\n\n${table}`, told] as const;
    }),
    ['Moorland Police\n\nArea|Inadequate|Good|Outstanding\nPatrols||●|\nCustody|●||\n', told],
    // An arrow behind a code shows how it changed, and a row may be named by a grade's word.
    [
      'Moorland Police\n\nO = outstanding; G = good; I = inadequate\n\nPatrols\tG ↑\nCustody\tI ↓\n',
      told,
    ],
    [
      'Moorland Police\n\nArea|Inadequate|Good|Outstanding\nGood use of tea||✓|\nCustody|✓||\n',
      'Moorland Police: Good use of tea: good; Moorland Police: Custody: inadequate',
    ],
    [
      'Moorland Police\n\nIt was given a grade for every side of its work.\n\nGood\n    Patrols\n    Dogs\n\nInadequate\n    Custody\n',
      'Moorland Police: Patrols: good; Moorland Police: Dogs: good; Moorland Police: Custody: inadequate',
    ],
  ],
);

/** A question that alone has no grade behind it is not graded. */
export const questionsOpen = rowsOf(
  (text) =>
    gradesIn(text)
      .split('; ')
      .filter((each) => each.endsWith('not graded'))
      .join('; '),
  ['()', '[]'].map(([open, close]) => {
    const graded = ['How safe are its cells?', 'How well are staff led?', 'How quick are calls?'];
    const lines = graded.map((question) => `${question} ${open}Good${close}`);
    return [
      `Moorland Police\n\n${lines.join('\n\nThey were seen.\n\n')}\n\nThey were seen.\n\nHow fair are its checks?\n\nThey were seen.`,
      'How fair are its checks?: not graded',
    ] as const;
  }),
);

/** A copy begins with a fence, however its lines end. */
export const fences = rowsOf(hasFrontMatter, [
  ['---\ntitle: x\n---\n', true],
  ['---\r\ntitle: x\r\n---\r\n', true],
  ['--- \ntitle: x\n---\n', true],
  ['---\t\ntitle: x\n---\n', true],
  ['--- title', false],
]);
