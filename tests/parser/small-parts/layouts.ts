import { gradesIn } from './outcomes.ts';
import { type Row, rowsOf } from './row.ts';

const told = 'Moorland Police: Patrols: good; Moorland Police: Custody: inadequate';
const open = 'unsettled Good; unsettled Inadequate';

/** Where names stand as near above grades as below them, nothing tells which are theirs. */
const ends = rowsOf(gradesIn, [
  [
    'Moorland Police\n\nInvestigating crime\nGood\nCustody\nInadequate\nSay what you think\n',
    'Moorland Police: Investigating crime: good; Moorland Police: Custody: inadequate',
  ],
  ['Moorland Police\n\nMain results\nGood\nPatrols\nInadequate\nCustody\n', open],
  [
    'Moorland Police\n\nPatrols\nGood\nCustody\nInadequate\nInvestigating crime\nOfficers do it well.\n',
    open,
  ],
  ...['Not graded this time', 'Not graded at this inspection'].map(
    (none) =>
      [
        `Moorland Police\n\nPatrols\nGood\nCustody\nInadequate\nInvestigating crime\n${none}\n`,
        `${told}; Investigating crime: not graded`,
      ] as const,
  ),
]);

/** Each cell of a row goes on in its own column, and a row is no part of the line beside it. */
const wraps = rowsOf(gradesIn, [
  [
    'Moorland Police\n\nArea                 Grade\n\nPatrols in towns     Good\nand villages\n\nCare of people who   Requires improvement\nare held\n',
    'Moorland Police: Patrols in towns and villages: good; Moorland Police: Care of people who are held: requires improvement',
  ],
  [
    'Moorland Police\n\nPatrols in towns     Requires\nand villages         improvement\n\nCustody              Good\n',
    'Moorland Police: Patrols in towns and villages: requires improvement; Moorland Police: Custody: good',
  ],
  [
    'Moorland Police\n\nThe force has asked every\nofficer for a plan that\nis short and that may\nbe read by all.\n\nVisits in May\t\t21\nPatrols\t\tGood\nWhat we saw in cells\nCustody\t\tInadequate\n',
    told,
  ],
]);

/** A grade of before is told in many ways, and the one beside it is of now. */
const earlier = rowsOf(
  (text) => gradesIn(text).replace(/; dismissed.*/, ''),
  [
    ['Patrols: Inadequate (today good)', 'Custody: Good (now inadequate)'],
    ['Patrols: good [previously inadequate]', 'Custody: inadequate [previously good]'],
    [
      'Patrols\nBefore: Inadequate\nThis time: Good',
      'Custody\nBefore: Good\nThis time: Inadequate',
    ],
  ].map((rows) => [`Moorland Police\n\n${rows.join('\n')}\n`, told] as const),
);

/** The columns of a table have their heads in one line, whatever stands between their cells. */
const heads = rowsOf(
  (text) => gradesIn(text).replace(/; dismissed.*/, ''),
  [
    [
      'Moorland Police\n\nArea\tThis inspection\t2018/19\nPatrols\nGood\nAdequate\nCustody\nInadequate\nGood\n',
      told,
    ],
    [
      'Moorland Police\n\nArea Grade in 2021/22 Grade in 2023–25\nPatrols Adequate Good\nCustody Good Inadequate\n',
      told,
    ],
    [
      'The forces\n\nForce\tPatrols\tCustody\nFellgate Police\tn/a\tn/a\nFell Police\tn/a\tn/a\nMoorland Police\tGood\tInadequate\n',
      told,
    ],
    [
      'The forces\n\nForce\tPatrols\tCustody\tMoved\nMoorland Police\tGood\tInadequate\tup\nFellgate Police\tGood\tsee note\tnew\n',
      `${told}; Fellgate Police: Patrols: good`,
    ],
  ],
);

/** A name may be a question, and a sign may show its grade again; capitals part names and grades in one line. */
const printed = rowsOf(gradesIn, [
  [
    'Moorland Police\n\nAre patrols seen? Good ●\nIs custody safe? Inadequate ●\n',
    'Moorland Police: Are patrols seen?: good; Moorland Police: Is custody safe?: inadequate',
  ],
  ['Moorland Police\n\nPatrols Good ●\nCustody Inadequate ☆\n', told],
  [
    'Moorland Police\n\nPatrols Good Custody Inadequate Planning Good\n',
    `${told}; Moorland Police: Planning: good`,
  ],
  [
    'Thornleigh Homecare Limited\n\nThornleigh Homecare\n\nPatrols: Good\nCustody: Inadequate\n\nThornleigh Homecare Inspection report\n',
    'unsettled Good; unsettled Inadequate',
  ],
]);

/** Ranges and counts beside a grade give none. */
const counts = rowsOf(
  (text) => gradesIn(text).replace(`${told}; `, ''),
  [
    ...['better', 'above', 'higher', 'worse', 'below', 'lower'].map(
      (than) => [`Areas good or ${than}: 3`, 'dismissed good'] as const,
    ),
    ['Good and above\t1\t3', 'dismissed Good'],
    [
      'Good: the provider has met the regulation in full.\nAdequate – some action is needed, of low risk.\nInadequate: the regulation has not been met.',
      'dismissed Good; dismissed Adequate; dismissed Inadequate',
    ],
    [
      'Good: the provider has met the regulation in full.\nInadequate: the regulation has not been met.',
      'unsettled Good; unsettled Inadequate',
    ],
  ].map(
    ([words = '', found = '']) =>
      [`Moorland Police\n\nPatrols: Good\nCustody: Inadequate\n\n${words}\n`, found] as const,
  ),
);

/** What layouts of grades tell, by what they show. */
export const layouts: Record<string, Row[]> = {
  'where a run of grades ends': ends,
  'which cells go on over lines': wraps,
  'which grade was before': earlier,
  'what heads a column': heads,
  'what stands with a grade in a line': printed,
  'what counts grades': counts,
};
