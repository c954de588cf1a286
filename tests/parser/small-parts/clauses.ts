import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

const bodies = 'Moorland Police: good\n\nValley Constabulary: inadequate';

/** What a sentence tells a grade for ends and begins in many ways. */
export const areasTold = rowsOf(gradesIn, [
  ...[
    'overall for leadership',
    'by the watchdog for leadership',
    ', including leadership',
    '(leadership of all)',
    'for leadership after it judged the cells',
    'for leadership, and that is new',
    'for leadership and that',
    'for leadership, because it listens',
    'for leadership, a new audit found',
    'for leadership, the audit of the force judged',
  ].map((words) => {
    const area = words.includes('of all') ? 'leadership of all' : 'leadership';
    return [
      `Moorland Police was graded good ${words}.`.replace(' ,', ','),
      `Moorland Police: ${area}: good`,
    ] as const;
  }),
  ...['week', 'month', 'year', 'day', 'days'].map(
    (time) => [`Moorland Police was graded good for the first ${time}.`, 'unsettled good'] as const,
  ),
  ['Moorland Police was graded good for 1999.', 'unsettled good'],
  [
    'Moorland Police was graded good for leadership and in preventing crime.',
    'Moorland Police: leadership: good; Moorland Police: preventing crime: good',
  ],
  [
    'Moorland Police has also overall moved up to good for leadership.',
    'Moorland Police: leadership: good',
  ],
  ...[
    'Its work was seen - leadership was rated good.',
    'The report on its work shows that leadership was rated good.',
    'The inspection found in May that leadership was rated good.',
    'The letter of the force in May adds that leadership was rated good.',
  ].map((text) => [text, '-: leadership: good'] as const),
]);

/** A text can say in many words what each body is graded for. */
export const announced = rowsOf(gradesIn, [
  ...[
    'Each force was given one grade for safety.',
    'The forces have a single grade for safety.',
    'Each fell into one of four bands for safety.',
    'Each fell into a band of its own, or one of four classes for safety.',
    'They were given one grade each for safety.',
    'They were given a grade for safety.',
    'We judged every force for safety.',
    'We judged each force on safety.',
    'Every force’s safety was graded.',
    'Each force’s safety is graded.',
  ].map(
    (text) =>
      [
        `${text}\n\n${bodies}`,
        'Moorland Police: safety: good; Valley Constabulary: safety: inadequate',
      ] as const,
  ),
]);

/** What leads to a grade on the next line is not what it is for. */
export const leadLines = rowsOf(gradesIn, [
  ...['We rated its plans as:', 'The grade we judged is:', 'We rate it as'].map(
    (line) => [`Leadership\n\n${line}\n\nGood`, '-: Leadership: good'] as const,
  ),
]);

/** Whom or what a verdict is about stands in marks, between commas or beside a body. */
export const subjectsTold = rowsOf(gradesIn, [
  ...['“Leadership”', '‘Leadership’', 'Leadership –', 'Leadership:'].map(
    (words) => [`${words} was rated good.`, '-: Leadership: good'] as const,
  ),
  ...[
    'The Moorland Police',
    'Moorland Police, in the north,',
    'Moorland Police, a rural force,',
  ].map(
    (words) =>
      [`${words} was rated good for leadership.`, 'Moorland Police: leadership: good'] as const,
  ),
  ...['by', 'at'].map(
    (of) =>
      [
        `Planning ${of} Moorland Police was rated good.`,
        'Moorland Police: Planning: good',
      ] as const,
  ),
  ['Planning, which the force has, was rated good.', '-: Planning: good'],
  [
    'Moorland & Dale Police and Fell Police were rated good for leadership.',
    'Moorland & Dale Police: leadership: good; Fell Police: leadership: good',
  ],
  [
    'Fell Police, Dale Police and Moor Police were rated good for leadership.',
    'Fell Police: leadership: good; Dale Police: leadership: good; Moor Police: leadership: good',
  ],
]);
