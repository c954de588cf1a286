import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

const head = 'Area\tGood\tAdequate\tInadequate\n';
const ticks = 'Patrols\t✓\t○\t\nCustody\t\t○\t✓\n';
const heads = 'dismissed Good; dismissed Adequate; dismissed Inadequate';
const told = 'Moorland Police: Patrols: good; Moorland Police: Custody: inadequate';

/** Of two signs in a row the one that is said to be of before gives no grade. */
export const signsOfBefore = rowsOf(gradesIn, [
  ...[
    'In it ✓ marks the grade of 2025, and ○ that of 2022.',
    'In it ○ is the previous grade and ✓ the new one.',
    'Key: ✓ this inspection   ○ last inspection',
  ].map((key) => [`Moorland Police\n\n${key}\n\n${head}${ticks}`, `${told}; ${heads}`] as const),
  [
    `Moorland Police\n\n${head}${ticks}`,
    `${heads}; unsettled ✓; unsettled ○; unsettled ○; unsettled ✓`,
  ],
]);

/** The colours of a figure, and the words of a scale, are named and not given. */
export const gradesNamed = rowsOf(gradesIn, [
  ...['Figure 1: Share of stops with a reason', 'Chart 2 – Calls', 'Graph: searches'].map(
    (caption) =>
      [
        `Moorland Police\n\nPatrols: good\nCustody: inadequate\n\n${caption}\nGood\nAdequate\nInadequate\n0%  50%\n`,
        `${told}; ${heads}`,
      ] as const,
  ),
]);

/** A grade in small letters on its own line is a label, and a part of a body is a body of its own. */
export const labelsInSmall = rowsOf(gradesIn, [
  ['Moorland Police\n\nPatrols\ngood\nCustody\ninadequate\n', told],
  [
    'Moorland Police\n\nWe came to Moorland Police and Dog School in May.\n\nMarks for the force\nPatrols\ngood\nCustody\ninadequate\nMarks for the dog school\nPatrols\nadequate\nCustody\ngood\nWe will be back.\n',
    'Moorland Police: Patrols: good; Moorland Police: Custody: inadequate; Dog School: Patrols: adequate; Dog School: Custody: good',
  ],
]);
