import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

/** Words that are no grade of anybody, as the words beside them show. */
export const notMeant = rowsOf(gradesIn, [
  ...[
    'The bread here is as good as my own.',
    'I’m good at riding.',
    'I am very good at riding.',
    'I would not yet call it good.',
    'You can’t lean on people and call them good.',
    'Children who are kind, eager and good at riding.',
    'It is good to be in this room.',
    'That sounds good to me.',
    'Cheap is the new good.',
    'In minute 27 the word ‘good’ was left out.',
    'In minute 27 ‘good’ should read ‘goods’.',
    'Our visit told how good Moorland Police is in seven areas.',
    'A standard is rated good if nine in ten are met.',
    'Dale House, run by the same trust, remains rated good.',
    'At that visit leadership had been judged good.',
  ].map((text) => [`Moorland Police\n\n${text}`, 'dismissed good'] as const),
  ['Moorland Police\n\nThey were named a Good Employer by the county.', 'dismissed Good'],
  [
    'Moorland Police\n\nIt was seen last year and was good in one area, adequate in two and inadequate in three.',
    'dismissed good; dismissed adequate; dismissed inadequate',
  ],
  [
    'Moorland Police\n\nPublished 3 May 2024\n\nIn 2021/22 we said the force was inadequate at leadership.',
    'dismissed inadequate',
  ],
  [
    'Moorland Police\n\nPublished 3 May 2024\n\nIn 2021 we came, but now leadership is rated good.',
    'Moorland Police: leadership: good',
  ],
  [
    'Moorland Police\n\nRiding of horses in the city\nInadequate\nMoorland Police is inadequate at riding its horses through the city.\n\nKeeping of boats\nGood\nMoorland Police is good at keeping its boats.\n',
    'Moorland Police: Riding of horses in the city: inadequate; Moorland Police: Keeping of boats: good',
  ],
]);
