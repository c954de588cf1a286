import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

/** A grade that was before, that is another's or that is only supposed is none. */
export const notGiven = rowsOf(
  gradesIn,
  [
    'Moorland Police was graded good at leadership at its last check.',
    'Leadership was rated good in an earlier grade.',
    'At its last full inspection Moorland Police was rated good for leadership.',
    'Until 2019 Moorland Police was rated good for leadership.',
    'Its leadership isn’t good.',
    'Is its leadership good?',
    '“Is its leadership good?”',
    'Moorland Police was graded good by another watchdog for leadership.',
    'The mayor told inspectors its leadership was good.',
    'The mayor told us its leadership was good.',
    'In my judgment its leadership is good.',
    'In my own judgment its leadership is good.',
    'He said its leadership is good.',
    'She said its leadership is good.',
    'They said its leadership is good.',
    'A force that we call good at leadership is rare.',
    'Any force that is rated good for leadership is rare.',
    'Any force which is rated good for leadership is rare.',
    'Any force whose leadership is rated good is rare.',
    'The nearby force is rated good for leadership.',
    'The neighbouring force is rated good for leadership.',
    'Moorland Police\n\n3 May 2025\n\nIn May 2024, leadership was rated good.',
  ].map((text) => [text, 'dismissed good'] as const),
);

/** Words that would put a grade in the past, or in doubt, may speak of something else. */
export const stillGiven = rowsOf(gradesIn, [
  [
    'Custody was then adequate, and its leadership was rated good.',
    'unsettled adequate; dismissed good',
  ],
  [
    'An inspection of Moorland Police has led to an overall rating of ‘good’.',
    'Moorland Police: overall: good',
  ],
  ...[', formerly X', ', previously X', ', previous grade X', ' (was X)', ' (previously X)'].map(
    (words) =>
      [
        `Leadership: Good${words.replace('X', 'inadequate')}\n\nCustody: Good\n`,
        '-: Leadership: good; -: Custody: good; dismissed inadequate',
      ] as const,
  ),
  ...['it is', 'they are', 'the force is'].map(
    (who) => [`If you call, ${who} rated good for leadership.`, 'unsettled good'] as const,
  ),
  ...['they rate', 'we rate', 'the force calls'].map(
    (who) => [`If you call, ${who} its leadership good.`, '-: leadership: good'] as const,
  ),
  [
    'Moorland Police\n\n3 May 2025\n\nOn this occasion, in May 2024, leadership was rated good.',
    'unsettled good',
  ],
  ...['On this visit', 'This time'].map(
    (when) =>
      [
        `Moorland Police\n\n3 May 2025\n\n${when}, in May 2024, leadership was rated good.`,
        'Moorland Police: leadership: good',
      ] as const,
  ),
  ...['‘inadequate’', '“inadequate”'].map(
    (grade) =>
      [
        `Moorland Police\n\n3 May 2024\n\nIts leadership was raised to good from ${grade} in 2021.`,
        'Moorland Police: leadership: good; dismissed inadequate',
      ] as const,
  ),
  ['Leadership, weak two years ago, is now rated good.', 'unsettled good'],
  ['Leadership, weak two years ago, now is rated good.', 'unsettled good'],
  ['Leadership went from ‘inadequate’ to ‘good’.', '-: Leadership: good; dismissed inadequate'],
]);

/** A grade word can be a plain one: it counts, compares, describes or is spoken of. */
export const plainWords = rowsOf(gradesIn, [
  ...[
    'Of nine forces, seven good.',
    'Of 43 forces, 12 rated good.',
    'Of 43 forces, twelve judged good.',
    'Of 43 forces, nine are now good.',
    'Twelve of them were good.',
    '12 were rated good.',
    'There are 12 forces with a good grade.',
    'There are 12 new forces with a good grade.',
    'There are twelve forces with a good grade.',
    'The grade good means that all is well.',
    'The word good counts for much.',
    'The word good did not mean much.',
    'The word good does not mean much.',
    'The grade good was meant for all.',
    'The grade good is not the best.',
    'The grade good was the best.',
    'A force gets one of four ratings in each test; “good” is the best of them.',
    'Its leadership looked good.',
    'Its food smelt good.',
    'Moorland Police is less good at leadership.',
    'Moorland Police shows how good leadership is.',
    'They have “a good” plan.',
    'They have ‘a good’ plan.',
  ].map((text) => [text, 'dismissed good'] as const),
  ...[
    'Leadership good, say inspectors',
    'Leadership good, said the report',
    'Leadership good and the rest bad',
    'Leadership good, and all is well',
  ].map((text) => [text, 'unsettled good'] as const),
]);
