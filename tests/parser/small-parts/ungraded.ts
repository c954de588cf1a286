import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

/** A text can say in many words that something has no grade. */
export const notGradedSaid = rowsOf(gradesIn, [
  ...[
    'Leadership was not graded.',
    'Leadership was not yet graded.',
    'Leadership is not currently graded.',
    'Leadership was never graded by the watchdog.',
    'Leadership has never been graded by the watchdog.',
    'Leadership was never given a grade for its plans.',
    'Leadership has been not graded at this visit.',
    'Leadership could not be given a grade.',
    'Leadership has never been given a grade.',
    'Leadership has never been graded.',
    'Leadership has no longer been graded.',
    'Leadership will no longer be graded.',
    'Leadership cannot be graded.',
    'Leadership was not evaluated on this visit.',
    'Leadership was not marked at this visit.',
    'Leadership was not assessed this time.',
    'Leadership was not assessed on this occasion.',
    'Leadership was inspected but not graded.',
    'Leadership does not carry a grade.',
    'Leadership does not have a grade.',
    'Leadership was given no grade.',
    'Leadership is yet to be graded.',
    'Leadership had no grade.',
    'Leadership has no grade.',
    'Leadership carries no grade.',
    'Leadership carried no grade.',
    'Leadership was not graded because it was new.',
  ].map((text) => [text, 'Leadership: not graded'] as const),
  ...[
    'Inspectors cannot grade leadership.',
    'Inspectors never grade leadership.',
    'Inspectors no longer grade leadership.',
    'We did not give leadership a grade.',
    'We did not give leadership an overall grade.',
    'We did not give leadership a graded judgment.',
    'We did not evaluate leadership on this visit.',
    'Our inspection did not assess leadership.',
    'The visit did not assess leadership.',
    'The visit did not evaluate leadership.',
    'The inspection did not mark leadership.',
    'It does not make a judgment on leadership.',
    'We gave no grade for leadership.',
    'We gave leadership no grade.',
    'We have given no grade to leadership.',
    'No grade was given for leadership.',
    'No grade has been given to leadership.',
    'No grade for leadership on this visit.',
    'We did not grade leadership, for it was new.',
    'We did not grade leadership, which is new.',
    'We did not grade leadership at the time.',
    'We did not grade leadership; it was new.',
    'We did not grade leadership: it was new.',
    'We did not grade leadership in this round.',
    'We did not grade leadership in 1999.',
    'We did not grade leadership in 2024.',
    'We did not grade leadership on the last inspection.',
    'We did not grade leadership at any time.',
    'We did not grade leadership on the occasion.',
    'We did not grade leadership at the new round.',
    'We did not grade leadership as it was new.',
    'We did not grade leadership before the visit.',
    'We did not grade leadership since it was new.',
    'We did not grade leadership this year.',
    'The force for its leadership was not graded.',
    'The force on its leadership was not graded.',
    'The force in its leadership was not graded.',
    'The force at its leadership was not graded.',
    'It looked at leadership. That was not graded.',
    'It inspected leadership. This was not graded.',
    'It examined leadership. It was not graded.',
    'It visited leadership. That was not graded.',
    'It looked at leadership as well but did not grade it.',
    'It looked at leadership too, but did not grade it.',
    'The force was given no grade for its leadership.',
    'The force had no grade for its leadership.',
    'They did not give it a grade this year for leadership.',
    'They did not give them a grade on this visit for leadership.',
    'On leadership we gave it no grade.',
    'It went well; and for leadership, inspectors gave it no grade.',
  ].map((text) => [text, 'leadership: not graded'] as const),
  ...['so', 'and', 'but'].map(
    (joint) =>
      [
        `Leadership is old by now, ${joint} we have not graded it here.`,
        'Leadership: not graded',
      ] as const,
  ),
  [
    'We have not graded leadership, nor custody, and it was cold.',
    'leadership: not graded; custody: not graded',
  ],
  ...[
    'Leadership was seen, but inspectors gave no grade for it.',
    'Leadership was seen, but the inspectors gave no grade to it.',
    'Leadership is led elsewhere; it is not graded here.',
    'Leadership was looked at with the chief. We did not grade it.',
  ].map((text) => [text, 'Leadership: not graded'] as const),
  ['It is led elsewhere. We did not grade it.', 'unsettled did not grade'],
  ['The visit was short. We did not grade it.', 'unsettled did not grade'],
  ['The old grade was fair. We did not grade it.', 'unsettled did not grade'],
  ['Leadership was not looked at and keeps its earlier grade.', 'Leadership: not graded'],
  ['The cells have no grade.', 'The cells: not graded'],
  ['The cells carry no grade.', 'The cells: not graded'],
  ['It looked at the cells. They were not graded.', 'the cells: not graded'],
]);

/** It can say that all of an inspection has no grade, or of whom it says so is left to the editor. */
export const nothingGraded = rowsOf(gradesIn, [
  ...[
    'It gave no grades on this visit',
    'The visit did not lead to a grade',
    'The visit did not result in a grade',
    'The visit did not end in a grade',
    'The report does not include a grade',
    'This visit had no grade',
    'The new report has no grade',
    'The last inspection was not graded',
    'No grade was given',
    'No grades were given',
    'We did not grade',
    'They gave no grade',
    'The new programme gives no grade',
  ].map((text) => [`${text}.`, `${text}: not graded`] as const),
  ...['in the last round', 'on that occasion', 'for the report', 'at the time'].map(
    (when) => [`The force was given no grade ${when}.`, 'The force: not graded'] as const,
  ),
  ['They gave no overall grade to it.', 'overall: not graded'],
  ...[
    'No force was graded',
    'No forces were graded',
    'No sub-areas were graded',
    'That was all we graded',
    'This is all that they rated',
  ].map((text) => [`${text}.`, `unsettled ${text}`] as const),
  ['Two we could not grade.', 'unsettled could not grade'],
  ['12 they did not grade.', 'unsettled did not grade'],
  ['2.5 was not graded.', 'unsettled was not graded'],
  ['2.5. was not graded.', 'unsettled was not graded'],
  ['Reports have no grades.', 'unsettled no grades'],
  ['It for its leadership was not graded.', 'unsettled was not graded'],
  ...['this', 'the', 'our'].map(
    (one) =>
      [
        `A worry\n\nInspectors did not grade ${one} force for its leadership.`,
        'leadership: not graded',
      ] as const,
  ),
]);

/** A certain grade that is denied is none, and no refusal to grade. */
export const deniedGrades = rowsOf(gradesIn, [
  ...['good', '‘good’', 'as good', 'overall "good"', 'to be good'].map(
    (grade) => [`Leadership was not graded ${grade}.`, 'dismissed good'] as const,
  ),
]);

/** Words of checking say that there is no grade only where this inspection is spoken of. */
export const unchecked = rowsOf(gradesIn, [
  ...['judged well enough', 'assessed', 'looked at', 'marked', 'inspected'].map(
    (verb) => [`Leadership was not ${verb}.`, ''] as const,
  ),
  ...['assess', 'look at', 'mark', 'evaluate'].map(
    (verb) => [`Inspectors did not ${verb} leadership.`, ''] as const,
  ),
]);
