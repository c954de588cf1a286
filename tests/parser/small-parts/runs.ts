import { isPast, timeOf } from '../../../src/parser/document/times.ts';
import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

const told = 'Moorland Police: Patrols: good; Moorland Police: Custody: inadequate';

/** Grades on lines of their own are given to the names beside them, whatever else stands between. */
export const gradeLines = rowsOf(gradesIn, [
  ...[
    ['Last updated in May', 'Updated: 3 May'],
    ['[green ring]', '(red dot)'],
    ...['Green', 'Amber', 'Yellow', 'Orange', 'Red', 'Blue'].map((sign) => [sign, sign] as const),
    ['Our rating', 'Final grade:'],
    ['Graded as:', 'We rated it as'],
    ['The grade judged is', 'Found is:'],
    ['12%', '– 14 –'],
  ].map(
    ([one, other]) =>
      [`Moorland Police\n\nPatrols\n${one}\nGood\nCustody\n${other}\nInadequate\n`, told] as const,
  ),
  ...['Judgment: ', 'Graded: ', 'Rated: ', 'Mark – '].map(
    (called) =>
      [
        `Moorland Police\n\nPatrols\n\nThey are seen.\n\n${called}Good\n\nCustody\n\nIt is new.\n\n${called}Inadequate\n`,
        told,
      ] as const,
  ),
  ['Moorland Police\n\nGood\nPatrols\nInadequate\nCustody\n', told],
  [
    'Moorland Police\n\nGood\nPatrols\nPrevious: Good\n\nInadequate\nCustody\nPrevious: Good\n\nNot graded\nPlanning\n',
    `${told}; Planning: not graded; dismissed Good; dismissed Good`,
  ],
  [
    'Moorland Police\n\nPatrols: Adequate → Good\nCustody: Good → Inadequate\n',
    `${told}; dismissed Adequate; dismissed Good`,
  ],
  [
    'Moorland Police\n\nPatrols: Good\nCustody: Inadequate\n\nWe use these grades:\n\nGood – Strong features\nAdequate – Features that may be better\nInadequate – Weak features\n',
    `${told}; unsettled Good; unsettled Adequate; unsettled Inadequate`,
  ],
  [
    'The forces\n\nForce\tPatrols\tPlanning\tCustody\nMoorland Police\tGood\tn/g\tInadequate\n',
    told,
  ],
  [
    'Moorland Police\n\nArea  2030  2035\n----------\nPatrols  Adequate  Good\nCustody  Good  Inadequate\n',
    `${told}; dismissed Adequate; dismissed Good`,
  ],
  ['Moorland Police\n\nGood:\nPatrols\nInadequate:\nCustody\n', told],
  ...['None', 'None.', '–', '-'].map(
    (none) =>
      [
        `Moorland Police\n\nOutstanding\n${none}\nGood\nPatrols\nInadequate\nCustody\n`,
        `${told}; dismissed Outstanding`,
      ] as const,
  ),
  ...['Overall', 'Overall rating', 'Overall judgment'].map(
    (whole) =>
      [
        `Moorland Police\n\n${whole}\nGood\nPatrols\nGood\nCustody\nInadequate\n`,
        `Moorland Police: overall: good; ${told}`,
      ] as const,
  ),
  [
    'Moorland Police\n\nPatrols\n2019: Inadequate\n2024: Good\nCustody\n1998: Good\n2024: Inadequate\n',
    `${told}; dismissed Inadequate; dismissed Good`,
  ],
]);

/** What parts the cells of a row, and the columns of grades. */
export const cellsParted = rowsOf(gradesIn, [
  ...[
    ...[
      ' | ',
      '|',
      ' .... ',
      '....',
      ' …… ',
      ' = ',
      ' → ',
      ' ← ',
      ' > ',
      ' / ',
      ' – ',
      ' - ',
      ': ',
    ],
    ...['; ', '. ', ', ', '  ', '\t', ' (1) – ', ' [2]. ', ' (3): '],
  ].map(
    (mark) => [`Moorland Police\n\nPatrols${mark}Good\nCustody${mark}Inadequate\n`, told] as const,
  ),
  ...['()', '[]'].map(
    ([open, close]) =>
      [
        `Moorland Police\n\nPatrols ${open}Good${close}\nCustody ${open}Inadequate${close}\n`,
        told,
      ] as const,
  ),
  ['Moorland Police\n\nGood | Inadequate\nPatrols | Custody\n', told],
  ['Moorland Police\n\nGood\tInadequate\nPatrols\tCustody\n', told],
  [
    'Moorland Police\n\nGood | Inadequate\nPatrols; Calls | Custody\n',
    told.replace('; ', '; Moorland Police: Calls: good; '),
  ],
]);

/** Words say when a grade was given: a year, before or now. */
export const times = rowsOf(timeOf, [
  ['Grade in 2024', 2024],
  ['Grade in 1998', 1998],
  ...'Last|Then|Old|Earlier|Before|Before:|Previous|Formerly|Last inspection'
    .split('|')
    .map((words) => [words, 0] as const),
  ...'Now|This time|Current|Latest|New|Grade|Rating'
    .split('|')
    .map((words) => [words, Number.POSITIVE_INFINITY] as const),
  ...'Patrols|Old town|Lasting peace'.split('|').map((words) => [words, Number.NaN] as const),
]);

/** Of several times all but the last are past. */
export const pastTimes = rowsOf(
  (text) => {
    const all = text.split(' / ').map(timeOf);
    return all.map((_, at) => isPast(all, at));
  },
  [
    ['2019 / 2024', [true, false]],
    ['Before / Now', [true, false]],
    ['Now / 2019', [false, true]],
    ['Patrols / 2019', [false, false]],
  ],
);
