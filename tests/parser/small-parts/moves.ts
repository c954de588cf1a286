import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

/** How grades changed, each verb before one grade or before a list of them. */
export const gradesMoved = rowsOf(gradesIn, [
  [
    'Moorland Police\n\nTwo areas had fallen: leadership from good to adequate, and crime prevention from adequate to inadequate.',
    'Moorland Police: leadership: adequate; Moorland Police: crime prevention: inadequate; dismissed good; dismissed adequate',
  ],
  [
    'Moorland Police\n\nThree grades changed: leadership from "good" to "adequate"; crime prevention from "good" to "inadequate".',
    'Moorland Police: leadership: adequate; Moorland Police: crime prevention: inadequate; dismissed good; dismissed good',
  ],
  ['Moorland Police\n\nGrades run from good to adequate.', 'dismissed good; dismissed adequate'],
  [
    'Moorland Police\n\nIts leadership has been re-rated from good to adequate.',
    'Moorland Police: leadership: adequate; dismissed good',
  ],
  ['Moorland Police\n\nIts leadership has been lifted out of inadequate.', 'dismissed inadequate'],
]);

/** What others say in their own name, or in answer to questions, is no inspector's grade. */
export const othersJudging = rowsOf(gradesIn, [
  ...[
    'Cllr Lee considered that Moorland Police was good at patrols, whatever the inspectors thought.',
    'Our people gave leadership a “good”.',
    'Moorland Police was rated good for leadership by its chief and by his deputy.',
    'Leadership was rated good by her deputy.',
  ].map((text) => [`Moorland Police\n\n${text}`, 'dismissed good'] as const),
  [
    'Moorland Police\n\nLeadership was rated good by His Majesty’s Inspectorate.',
    'Moorland Police: Leadership: good',
  ],
  [
    'Moorland Police\n\nThe force was rated good for crime prevention, whatever the mayor thought.',
    'Moorland Police: crime prevention: good',
  ],
  [
    'Moorland Police\n\nThe force was rated good for both seeing people and riding horses.',
    'Moorland Police: seeing people: good; Moorland Police: riding horses: good',
  ],
]);
