import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

/** What a sentence grades, however its clauses hang together. */
export const verdictsTold = rowsOf(gradesIn, [
  [
    'Moorland Police\n\nThe watchdog has rated leadership as ‘good’ only because its cells were new.',
    'Moorland Police: leadership: good',
  ],
  [
    "Moorland Police\n\nBut it's good at preventing crime.",
    'Moorland Police: preventing crime: good',
  ],
  [
    "Moorland Police\n\nThey've been rated good for preventing crime.",
    'Moorland Police: preventing crime: good',
  ],
  [
    'Moorland Police\n\nIts leadership was graded adequate and its crime prevention good.',
    'Moorland Police: leadership: adequate; Moorland Police: crime prevention: good',
  ],
  [
    'Moorland Police\n\nLeadership came out as ‘good’; crime prevention, though, as ‘inadequate’.',
    'Moorland Police: Leadership: good; Moorland Police: crime prevention: inadequate',
  ],
  [
    'Moorland Police\n\nThe watchdog rates leadership as good, custody as good, and crime prevention as requires improvement.',
    'Moorland Police: leadership: good; Moorland Police: custody: good; Moorland Police: crime prevention: requires improvement',
  ],
  [
    'Moorland Police\n\nLeadership was rated good, and crime prevention requires improvement.',
    'Moorland Police: Leadership: good; Moorland Police: crime prevention: requires improvement',
  ],
  [
    'Moorland Police\n\nThe force was rated good for leadership, and the tea adequate for once.',
    'Moorland Police: leadership: good; unsettled adequate',
  ],
  [
    'Moorland Police\n\nAt the same visit leadership fell from good to requires improvement.',
    'Moorland Police: leadership: requires improvement; dismissed good',
  ],
  [
    'Moorland Police\n\nIt was also said to require improvement in its leadership.',
    'Moorland Police: leadership: requires improvement',
  ],
  [
    'Moorland Police\n\nLeadership has fallen to requires improvement, as has crime prevention.',
    'Moorland Police: Leadership: requires improvement; Moorland Police: crime prevention: requires improvement',
  ],
  [
    'Moorland Police\n\nLeadership was rated good, and so was crime prevention.',
    'Moorland Police: Leadership: good; Moorland Police: crime prevention: good',
  ],
  [
    'Moorland Police\n\nPeople waited in cells that the watchdog now rates as inadequate.',
    'unsettled inadequate',
  ],
  [
    'Moorland Police\n\nThe watchdog rated the force inadequate at preventing crime, the worst mark it gives.',
    'Moorland Police: preventing crime: inadequate',
  ],
  [
    'Moorland Police\n\nThe watchdog rated the force inadequate at preventing crime, the only one this year.',
    'Moorland Police: preventing crime: inadequate',
  ],
  [
    'Moorland Police\n\nThe watchdog rated the force inadequate at preventing crime, and, this is what will worry people, good at leadership.',
    'Moorland Police: preventing crime: inadequate; Moorland Police: leadership: good',
  ],
  [
    'Moorland Police\n\nThe watchdog found the force good at taking property and adequate at storing it.',
    'Moorland Police: taking property: good; Moorland Police: storing it: adequate',
  ],
  [
    'Moorland Police\n\nThey gave the force, which holds 64 cells in the old town, the lowest of their marks, inadequate, for leadership.',
    'Moorland Police: leadership: inadequate',
  ],
  [
    'Moorland Police\n\nLeadership gets the top mark, outstanding.',
    'Moorland Police: Leadership: outstanding',
  ],
  [
    'Moorland Police\n\nHow well it runs its cells is adequate.',
    'Moorland Police: How well it runs its cells: adequate',
  ],
  [
    'Moorland Police\n\nThe watchdog has dropped the rating of leadership at Moorland Police, which looks after the towns and the dales between the river and the sea and has 900 officers, from good to inadequate.',
    'Moorland Police: leadership: inadequate; dismissed good',
  ],
]);

/** Whose verdict a sentence tells, and of which inspection. */
export const verdictsWhose = rowsOf(gradesIn, [
  [
    'Moorland Police\n\nInspectors found the force good at leadership. They thought it adequate at preventing crime.',
    'Moorland Police: leadership: good; Moorland Police: preventing crime: adequate',
  ],
  [
    'Moorland Police\n\nThe mayor found the force good at leadership. They thought it adequate at preventing crime.',
    'Moorland Police: leadership: good; dismissed adequate',
  ],
  [
    'Moorland Police\n\nThe inspectors think the force is good at leadership.',
    'Moorland Police: leadership: good',
  ],
  ['Moorland Police\n\nThe mayor says the force is good at leadership.', 'dismissed good'],
  [
    'Moorland Police\n\nThe regulator came in May. They say the force is good at leadership.',
    'Moorland Police: leadership: good',
  ],
  [
    'Moorland Police\n\nIts sister force, Valley Constabulary, is rated outstanding for leadership.',
    'dismissed outstanding',
  ],
  [
    'Moorland Police\n\n3 May 2025\n\nThe force is still rated good for leadership, a rating it was given in 2022.',
    'dismissed good',
  ],
  [
    'Moorland Police\n\n3 May 2025\n\nThe force stays rated as good for leadership, from its inspection in 2022.',
    'dismissed good',
  ],
  ['Moorland Police\n\nLeadership is still rated good and was not inspected.', 'dismissed good'],
]);

/** What belongs to what a verdict grades, and what only stands beside it. */
export const verdictsWorded = rowsOf(gradesIn, [
  [
    'Moorland Police\n\nCrime prevention, however, was rated good.',
    'Moorland Police: Crime prevention: good',
  ],
  [
    'Moorland Police\n\nCrime prevention, by contrast, was rated good.',
    'Moorland Police: Crime prevention: good',
  ],
  [
    'Moorland Police\n\nThe force was judged good at two things – leadership and crime prevention.',
    'Moorland Police: leadership: good; Moorland Police: crime prevention: good',
  ],
  [
    'Moorland Police\n\nThe force was judged good at leadership and adequate at a third, preventing crime.',
    'Moorland Police: leadership: good; Moorland Police: preventing crime: adequate',
  ],
  [
    'Moorland Police\n\nIts grade for leadership has slipped a notch, from good to adequate.',
    'Moorland Police: leadership: adequate; dismissed good',
  ],
  [
    'Moorland Police\n\nIts custody slid from good to adequate.',
    'Moorland Police: custody: adequate; dismissed good',
  ],
  [
    'Moorland Police\n\nIt was marked down to inadequate for its leadership, up from nothing.',
    'Moorland Police: leadership: inadequate',
  ],
  ['Moorland Police\n\nIt was rated good across the board.', 'unsettled good'],
  ['Moorland Police\n\nThe force was good at leadership before it was poor.', 'dismissed good'],
  [
    'The week in reports\n\nASHMEAD: good for leadership, and adequate for crime prevention.\n\nBEXLEY: all well. Good for leadership.\n\nNORTH DALE: inadequate for leadership, say inspectors.',
    'ASHMEAD: leadership: good; ASHMEAD: crime prevention: adequate; BEXLEY: leadership: good; NORTH DALE: leadership: inadequate',
  ],
]);
