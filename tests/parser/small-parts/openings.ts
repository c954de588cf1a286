import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

/** What a sentence opens with or calls a body by. */
export const verdictsOpened = rowsOf(gradesIn, [
  [
    'Moorland Police\n\nOn leadership, we graded the force good.',
    'Moorland Police: leadership: good',
  ],
  ['Moorland Police\n\nOn Monday, we graded the force good.', 'unsettled good'],
  [
    'Moorland Police\n\nWe found that at preventing crime it is good.',
    'Moorland Police: preventing crime: good',
  ],
  [
    'Moorland Police\n\nIts mayor speaks well of its leadership, which gets the top mark, outstanding.',
    'unsettled outstanding',
  ],
  [
    'Moorland Police\n\nThe watchdog found one service, leadership, outstanding.',
    'Moorland Police: leadership: outstanding',
  ],
  [
    'Moorland Police\n\nThe very same force is good at preventing crime.',
    'Moorland Police: preventing crime: good',
  ],
  [
    'Moorland Police\n\nOutcomes were good against the test of crime prevention.',
    'Moorland Police: crime prevention: good',
  ],
  [
    'Moorland Police\n\nThe force was rated good for leadership, and I urge you to look.',
    'Moorland Police: leadership: good',
  ],
  [
    'Inspection of Moorland Police Force\n\nLeadership: good\n\nThe 64-cell force was rated good for preventing crime.',
    'Moorland Police Force: Leadership: good; Moorland Police Force: preventing crime: good',
  ],
  ['Moorland Police\n\nThe trust as a whole was rated good.', 'unsettled good'],
  ['Moorland Police\n\nThe force as a whole was rated good.', 'unsettled good'],
]);

/** Which names are bodies where no form says so, and who says so of them. */
export const bodiesSpoken = rowsOf(gradesIn, [
  [
    'Speech\n\nDelivered by: Ann Lee, HM Inspector\n\nTranscript of the speech, as it was delivered\n\nThank you. Moorland Police is good at storing tea.',
    'Moorland Police: storing tea: good',
  ],
  [
    'Speech\n\nDelivered by: Ann Lee, mayor\n\nTranscript of the speech, as it was delivered\n\nThank you. Moorland Police is good at storing tea.',
    'unsettled good',
  ],
  ['Moorland Police\n\nIn Fell, leadership was graded good.', 'unsettled good'],
  ['Moorland Police\n\nIn March, leadership was graded good.', 'Moorland Police: leadership: good'],
  [
    'The week in reports\n\nAshmead got good for preventing crime.',
    'Ashmead: preventing crime: good',
  ],
  ['The week in reports\n\nAshmead got good for Monday.', 'unsettled good'],
  [
    'Force\tRank\nAshmead\tfirst\nNorth Dale\tlast\n\nNorth Dale is good at preventing crime.',
    'North Dale: preventing crime: good',
  ],
  [
    'The week in reports\n\nAshmead. Good for leadership.\n\nBexley. It was graded good for leadership.\n\nNorth Dale. Inadequate for leadership.',
    'Ashmead: leadership: good; Bexley: leadership: good; North Dale: leadership: inadequate',
  ],
  [
    'The week in reports\n\nAshmead. Good for leadership.\n\nNorth Dale. Inadequate for leadership.',
    '-: leadership: good; unsettled Inadequate',
  ],
  [
    'The week in reports\n\nAshmead\n\nLeadership was graded good.\n\nBexley\n\nLeadership was graded good.\n\nNorth Dale\n\nLeadership was graded inadequate.',
    'Ashmead: Leadership: good; Bexley: Leadership: good; North Dale: Leadership: inadequate',
  ],
]);
