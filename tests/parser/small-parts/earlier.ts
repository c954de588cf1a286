import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

const told = 'Moorland Police: Patrols: good; Moorland Police: Custody: inadequate';
const before = 'dismissed good; dismissed inadequate';

/** The name before a grade can say that it is an earlier one. */
export const earlierNames = rowsOf(
  gradesIn,
  [
    'Previous inspection 1998 ',
    'Previous visit 2019 ',
    'At the previous inspection ',
    'Previous rating for ',
    'The previous rating for ',
  ].map(
    (name) =>
      [`Moorland Police\n\n${name}patrols: good\n${name}custody: inadequate\n`, before] as const,
  ),
);

/** What heads rows can say that their grades are earlier ones. */
export const earlierHeads = rowsOf(
  gradesIn,
  [
    ...'Past ratings|Previous full inspections|Earlier reports|Earlier grades|Previous inspections|Its rating history|Its marks before this report:'
      .split('|')
      .map((head) => [head, before] as const),
    ...'Its grades since the last inspection|Ratings since the previous report|Past ratings are old; these are the marks:|Past ratings are old. These are the marks:|Present and past ratings|Current and previous ratings|Latest and earlier grades|New and earlier grades|Ratings of earlier reports and this|Previous ratings and now'
      .split('|')
      .map((head) => [head, told] as const),
  ].map(
    ([head, known]) =>
      [`Moorland Police\n\n${head}\n\nPatrols: good\nCustody: inadequate\n`, known] as const,
  ),
);

/** The heads of columns say which grades are the present ones. */
export const columnTimes = rowsOf(
  (text) => gradesIn(text).replace(/; dismissed.*/, ''),
  [
    ...'Earlier | Now|Old | New|Before | After|Last time | This time|2019 | 2024|1998 | 2001|Then | Now|Previous | Current|Last | Latest'
      .split(/(?<! )\|(?! )/)
      .map(
        (heads) =>
          [
            `Moorland Police\n\nArea | ${heads}\nPatrols | Inadequate | Good\nCustody | Good | Inadequate\n`,
            told,
          ] as const,
      ),
    ...[
      'The first is of 2019, the second is the new one.',
      'The left is of 2019, the right is the new one.',
      'The second is the new one, the first is of 2019.',
      'The right is the new one, the left is of 2019.',
    ].map(
      (lead) =>
        [
          `Moorland Police\n\n${lead}\n\nPatrols | Inadequate | Good\nCustody | Good | Inadequate\n`,
          told,
        ] as const,
    ),
  ],
);
