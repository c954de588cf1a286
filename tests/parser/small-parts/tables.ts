import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

const told = 'Moorland Police: Patrols: good; Moorland Police: Custody: inadequate';

/** A row can begin with a number of any form, or with what kind of thing it names. */
export const rowNumbers = rowsOf(
  gradesIn,
  '1 |1. |1) |1: |1] |1 – |1.2 |1.2. |1a |Q1. |Q 1. |KQ1 |Q(1) |(1) |#1 |(a) |a) |Area: |Question: |Overall rating for '
    .split('|')
    .flatMap((number) =>
      (/^[\d(aQ#]/.test(number) ? ['Patrols', '“Patrols”', "'Patrols'"] : ['Patrols']).map(
        (name) =>
          [
            `Moorland Police\n\n${number}${name}: good\n${number.replace('1', '2').replace('a)', 'b)')}Custody: inadequate\n`,
            told,
          ] as const,
      ),
    ),
);

/** The words for a picture end in the grade that it shows. */
export const pictures = rowsOf(gradesIn, [
  ...[
    ...['Image', 'Picture', 'Graphic', 'Icon', 'Alt text', 'Image text', 'Icon description'].map(
      (kind) => (grade: string) => `[${kind}: a bar. ${grade}]`,
    ),
    ...[
      'a bar; ',
      '“a bar” ',
      'rating: ',
      'a bar. Rating - ',
      'a bar; rating: ',
      'a “bar” rating: ',
    ].map((words) => (grade: string) => `Image: ${words}${grade}`),
  ].map(
    (picture) =>
      [
        `Moorland Police\n\nPatrols\n${picture('Good')}\nCustody\n${picture('Inadequate')}\n`,
        told,
      ] as const,
  ),
]);

/** Behind what a picture shows a name and its grade can stand. */
export const pictureRows = rowsOf(
  gradesIn,
  [
    'Image: a bar. X: ',
    'Image: a bar; X: ',
    'Image: a bar. X - ',
    'Icon: X: ',
    'Image text: X: ',
    'Alt description: X: ',
  ].map(
    (lead) =>
      [
        `Moorland Police\n\n${lead.replace('X', 'Patrols')}Good\n${lead.replace('X', 'Custody')}Inadequate\n`,
        told,
      ] as const,
  ),
);

/** Beside a grade a row can say when it was given, and what it was before. */
export const rowTimes = rowsOf(
  (text) => gradesIn(text).replace(/; dismissed.*/, ''),
  [
    ...'3 May 2024|May 1999|4 Sep 1999|12 January 2024|2024|in 2024'
      .split('|')
      .map(
        (time) =>
          [
            `Moorland Police\n\nPatrols | Good | ${time}\nCustody | Inadequate | ${time}\n`,
            told,
          ] as const,
      ),
    ...'3 January 2024|January 2024|4 Sep 2024'
      .split('|')
      .map(
        (time) =>
          [
            `Moorland Police\n\nPatrols: Good ${time}\nCustody: Inadequate ${time}\n`,
            told,
          ] as const,
      ),
    ...[
      ['Patrols: good, was inadequate', 'Custody: inadequate, was good'],
      ['Patrols: good (was inadequate)', 'Custody: inadequate (was good)'],
      ['Patrols: good (previously inadequate)', 'Custody: inadequate (previously good)'],
      ['Patrols: good (2019: inadequate)', 'Custody: inadequate (2019: good)'],
      ['Patrols: up from inadequate to good', 'Custody: down from good to inadequate'],
      ['Patrols (was inadequate, now rated good)', 'Custody (was good, today rated inadequate)'],
      ['Patrols (was inadequate, is good)', 'Custody (was good, is inadequate)'],
    ].map((rows) => [`Moorland Police\n\n${rows.join('\n')}\n`, told] as const),
  ],
);
