import { gradesIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

const grades = 'Leadership: good\n\nStaffing: inadequate\n';
const of = (body: string) => `${body}: Leadership: good; ${body}: Staffing: inadequate`;

/** A name of no known form is a body's by what is said of it. */
export const bodiesTold = rowsOf(
  (text) => gradesIn(text).split('; ').slice(0, 2).join('; '),
  [
    ...[
      'Fell Lodge is a college for ten people.',
      'Fell Lodge, a small rural college in Dale, has ten people.',
      'Fell Lodge, which is a college, has ten people.',
      'Fell Lodge which is a college, has ten people.',
      'Fell Lodge – a college for ten people.',
      'Fell Lodge is a home-like college.',
      'Fell Lodge is our new college, which has ten people.',
      'Fell Lodge looks after ten people.',
      'Fell Lodge is home to ten people.',
      'Fell Lodge is registered for ten people.',
      'Fell Lodge, in the old town, looks after ten people.',
      'Fell Lodge was inspected in May.',
      'Fell Lodge, near the old town, was inspected in May.',
      'At Fell Lodge, ten beds not yet graded.',
      'At Fell Lodge, ten beds graded in May.',
      'It was seen. At Fell Lodge, ten beds rated.',
      'Fell Lodge, run by Ann Lee, has ten people.',
      'Inspection of Fell Lodge',
      'Report on Fell Lodge',
      'Report visit at Fell Lodge',
    ].map((words) => [`${words}\n\n${grades}`, of('Fell Lodge')] as const),
    ...[
      'FELL LODGE, Mill Lane. Graded in May.',
      'FELL LODGE, Mill Lane, rated in May.',
      'FELL LODGE, Old Mill Road. Not yet graded.',
    ].map((words) => [`${words}\n\n${grades}`, of('FELL LODGE')] as const),
    [`Report at the Fell Lodge\n\n${grades}`, of('Fell Lodge')],
    [`Fell College has ten people.\n\n${grades}`, of('Fell College')],
    [`Fell Lodge has ten people. They like Fell Lodge.\n\n${grades}`, of('-')],
  ],
);

/** A name of a known form can have marks and small words within. */
export const namesMarked = rowsOf(
  gradesIn,
  "Fell & Dale Police|Fell and Dale Police|D&G Police|St Ann’s School|St Ann's School|Fell’s Police|Fell-Dale Police|Moor/Dale Police"
    .split('|')
    .map(
      (name) => [`${name} was rated good for leadership.`, `${name}: leadership: good`] as const,
    ),
);

/** A name ends in its form once, and what a line of capitals is about is no body beside one of a known form. */
export const namesOnce = rowsOf(gradesIn, [
  [`Fell Care Home Care Home Service\n\n${grades}`, of('Fell Care Home')],
  [`Fell Hospital NHS Trust\n\n${grades}`, of('Fell Hospital NHS Trust')],
  [
    `News of Fell Police\n\nIn this issue\n\n- Long service\n- In brief\n\n${grades}\nThey came.\n\nLONG SERVICE\n\nAnn left.\n`,
    of('Fell Police'),
  ],
]);

/** A person and whoever judges or owns is no body that is inspected. */
export const bodiesDenied = rowsOf(gradesIn, [
  ...[
    'Inspectors of Fell Lodge came.',
    'The inspector of the Fell Lodge came.',
    'The regulator of Fell Lodge came.',
    'It is run by Fell Lodge.',
    'It is owned by: Fell Lodge',
    'Fell Lodge judged it.',
    'Fell Lodge has rated it.',
    'Fell Lodge inspects it.',
    'Fell Lodge regulates it.',
    'Fell Lodge’s watchdog came.',
    'Fell Lodge, who came in May, is new.',
    'Fell Lodge who came in May is new.',
    'Fell Lodge, the new director, came.',
    'Mr. Fell Lodge came.',
    'Director Fell Lodge came.',
    '“It is new,” said Fell Lodge.',
  ].map(
    (words) =>
      [`Report on Fell Lodge\n\nThey came in May.\n\n${words}\n\n${grades}`, of('-')] as const,
  ),
  [
    `Report on Fell Lodge\n\nThey came in May.\n\nFell Lodge is new.\n\n${grades}`,
    of('Fell Lodge'),
  ],
]);

/** An office and a gathering that are named after a body are not that body. */
export const namedAfter = rowsOf(
  gradesIn,
  "Fell Police and Crime Commissioner|Fell Police & Crime Commissioner|Fell Police, Fire and Crime Commissioner|Fell Police and Crime Panel|Fell Police Officers’ Association|Fell Police Officers' Association"
    .split('|')
    .map((name) => [`${name} was rated good for leadership.`, 'unsettled good'] as const),
);
