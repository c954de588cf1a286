import { asksOf } from './outcomes.ts';
import { rowsOf } from './row.ts';

const plan = 'Within 28 days, the force should write a plan that says how it will:';
const train = 'The force should train its staff.';

/** What is asked ends where its items end, where a row breaks off, and where it is said to be done. */
export const asksEnded = rowsOf(
  (text) => asksOf(text, 'record'),
  [
    [`Recommendations\n\n${plan}\n\n- train its staff;\n- keep better records.`, plan],
    [
      `Recommendations\n\nBy May the force should:\n\n- train its staff; and\n- keep records.\n\n4. Since then it has:\n\n- bought six new phones;\n- told its own panel.\n\n5. This is a good start for it.`,
      'train its staff; | keep records.',
    ],
    [
      `Recommendation\n\nThe force should take immediate action to:\n\n- train its staff;\n- keep records.`,
      'train its staff; | keep records.',
    ],
    [
      '1. By May, the force must train its staff. To do this, it must at least:\n\n- plan for it\n- pay for it',
      '1. By May, the force must train its staff. To do this, it must at least:',
    ],
    ...[
      'This recommendation was met.',
      'This area for improvement was made on 2 May 2031.',
      'The force has been told. This is now closed.',
    ].map(
      (done, nth) => [`Recommendation 1\n\n${train}\n\n${done}`, nth < 2 ? '' : train] as const,
    ),
    ...['immediately', 'by May'].map(
      (time) =>
        [
          `Recommendations\n\nThe force should ${time}:\n\nmake sure that somebody reads each report of a child in the night; and\n\nkeep records of it.\n\nThe chief said:\n\n“We must do better by them all.”`,
          'make sure that somebody reads each report of a child in the night; and | keep records of it.',
        ] as const,
    ),
    [
      `Fell Police: urgent cause of concern\n\nThe force must act at once, they said.\n\nCause of concern\n\nIt does not look for children.`,
      'It does not look for children.',
    ],
    [
      'What must the school do to improve?\n\n- Plans are thin.\n- Books are old.',
      'Plans are thin. | Books are old.',
    ],
    [
      'What does it need to do to improve?\n\n(For the school and its governors)\n\n- It has no plan for its books\n- It has no plan for its trips',
      'It has no plan for its books | It has no plan for its trips',
    ],
    [`What does it do well and what must it do better?\n\n- Plans are thin.\n- Books are old.`, ''],
    [
      `Recommendation 1\n\n${train}\n\nStaff\n\nWe met them.\n\nRecommendation 1\n\n${train}`,
      train,
    ],
  ],
);

/** What may be asked of a body is left to the editor. */
export const asksOpen = rowsOf(
  (text) => asksOf(text, 'unsettled'),
  [
    [
      `What they want from us\n\n1) "${train}"\n2) "It should train."`,
      `"${train}" | "It should train."`,
    ],
    [`What we must do next\n\n- Officers should train.\n- It should plan.`, ''],
    ['The force should not have to wait for it.', ''],
    ['The force should not wait for it.', 'The force should not wait for it.'],
    ['The chief says that the force must sell it.', 'the force must sell it.'],
    ['The chief says that it must sell the boat.', ''],
    ['It has one area for improvement. It should train.', 'It should train.'],
    ['It has one area for improvement. A recommendation should be met.', ''],
    ['It is 2031. Inspectors in 2030 said that the force must sell it.', ''],
  ],
);
