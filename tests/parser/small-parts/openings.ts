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
  [
    'Moorland Police\n\nInspectors said Fell and Dale Police was ‘good’ at preventing crime, the best of its six ratings.',
    'Fell and Dale Police: preventing crime: good',
  ],
  [
    'Moorland Police\n\nMembers noted that the force had gone from adequate to good for leadership.',
    'Moorland Police: leadership: good; dismissed adequate',
  ],
  [
    'Moorland Police\n\nThe force had slipped two grades, from good to inadequate, for leadership.',
    'Moorland Police: leadership: inadequate; dismissed good',
  ],
  [
    'Moorland Police\n\nThe force has one of two grades, from good to inadequate, for leadership.',
    'dismissed good; dismissed inadequate',
  ],
  [
    'Moorland Police\n\nIn leadership the judgment was one of good, which nobody had foreseen.',
    'unsettled good',
  ],
  [
    'Moorland Police\n\nThe inspectors have been. They say it’s adequate at storing tea, but that it’s good at preventing crime.',
    'Moorland Police: preventing crime: good; unsettled adequate',
  ],
  ['Moorland Police\n\nThe trust as a whole was rated good.', 'unsettled good'],
  ['Moorland Police\n\nThe force as a whole was rated good.', 'unsettled good'],
]);

/** Which names are bodies where no form says so, and who says so of them. */
export const bodiesSpoken = rowsOf(gradesIn, [
  [
    'Speech\n\nDelivered by: Ann Lee, mayor\n\nTranscript of the speech, as it was delivered\n\nThank you. Moorland Police is good at storing tea.',
    'unsettled good',
  ],
  ['Moorland Police\n\nIn March, leadership was graded good.', 'Moorland Police: leadership: good'],
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
]);

/** What stands beside a verdict, or says that something is as it was. */
export const verdictsBeside = rowsOf(gradesIn, [
  [
    'Moorland Police\n\nLeadership was rated good.\n\nCrime prevention is adequate.',
    'Moorland Police: Leadership: good; Moorland Police: Crime prevention: adequate',
  ],
  [
    'Moorland Police\n\nLeadership was rated good. The tea is adequate.',
    'Moorland Police: Leadership: good; unsettled adequate',
  ],
  [
    'Moorland Police\n\nLeadership was rated good.\n\nThe mayor came.\n\nCustody was found to be adequate.',
    'Moorland Police: Leadership: good; unsettled adequate',
  ],
  [
    'Moorland Police\n\nLeadership was rated good.\n\nCrime prevention was found to be adequate.\n\nCustody was found to be adequate.',
    'Moorland Police: Leadership: good; Moorland Police: Crime prevention: adequate; Moorland Police: Custody: adequate',
  ],
  [
    'Moorland Police\n\nLeadership was rated good.\n\nThe Post wrote that tea there was found to be adequate.',
    'Moorland Police: Leadership: good; unsettled adequate',
  ],
  [
    'Moorland Police\n\nLeadership was rated good.\n\nCrime prevention was rated good.\n\nCaring remains good.',
    'Moorland Police: Leadership: good; Moorland Police: Crime prevention: good; Moorland Police: Caring: good',
  ],
  [
    'Moorland Police\n\nOverall effectiveness is now good.',
    'Moorland Police: Overall effectiveness: good',
  ],
  [
    'Moorland Police\n\nOverall, effectiveness is now good.',
    'Moorland Police: effectiveness: good',
  ],
  ['Moorland Police\n\nNot only is it good at preventing crime.', 'unsettled good'],
  ['Moorland Police\n\nWe have yet to grade leadership.', 'leadership: not graded'],
  ['Moorland Police\n\nLeadership has yet to be graded.', 'Leadership: not graded'],
  [
    'The week in reports\n\nAshmead. A ‘good’ for handling goods.\n\nBexley. A ‘good’ for handling goods.\n\nNorth Dale. A ‘good’ for handling goods.',
    'Ashmead: handling goods: good; Bexley: handling goods: good; North Dale: handling goods: good',
  ],
]);
