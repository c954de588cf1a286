import { asksOf } from './outcomes.ts';
import { rowsOf } from './row.ts';

/** Items that run on in one line are marked in many ways. */
export const itemsRunOn = rowsOf(
  (text) => asksOf(text, 'record'),
  [
    ...[
      '(a) x (b) y (c)',
      'a) x b) y c)',
      '1. x 2. y 3.',
      '1) x 2) y 3)',
      '(i) x (ii) y (iii)',
      'i. x ii. y iii.',
    ].flatMap((marks) => {
      const [one, two, three] = marks.split(/ [xy] /);
      return [';', ',', '.', '; and', ', and'].map(
        (end) =>
          [
            `By May the force should: ${one} train its staff${end} ${two} keep records${end} ${three} plan more.`,
            ['train its staff', 'keep records', 'plan more.']
              .map((words, at) => (end === '.' && at < 2 ? `${words}.` : words))
              .join(' | '),
          ] as const,
      );
    }),
    [
      'By May the force should: (i) a b; (ii) c d; (iii) e f; (iv) g h; (v) i j; (vi) k l; (vii) m n; (viii) o p.',
      'a b | c d | e f | g h | i j | k l | m n | o p.',
    ],
    ...['AFI 1.', 'AFI 1:', 'AFI 1 –', 'Area for improvement.', 'Area for improvement:'].map(
      (head) =>
        [
          `Moorland news\n\n${head} The force should train its staff at once.`,
          'The force should train its staff at once.',
        ] as const,
    ),
    ...['and', 'or'].flatMap((joint) =>
      [';', ','].map(
        (mark) =>
          [
            `By May the force should:\n\n- train its staff${mark} ${joint}\n- keep its records.`,
            `train its staff${mark} | keep its records.`,
          ] as const,
      ),
    ),
  ],
);

/** What inspectors recommend in their own text is a recommendation, and in another's may be one. */
export const ownVoice = rowsOf(
  (text) => asksOf(text, 'record'),
  [
    ...'We inspected it.|We have inspected it.|We also inspected it.|We judged it.|Our inspection was in May.|Our 2024 inspection was in May.|Our report says so.|Our findings are these.|Our judgments are these.'
      .split('|')
      .map(
        (words) => [`${words} We recommend that the force trains.`, 'the force trains.'] as const,
      ),
    ...'They inspected it.|“We inspected it,” they said.|"Our report says so," they said.|“We inspected it.'
      .split('|')
      .map((words) => [`${words}\n\nWe recommend that the force trains.`, ''] as const),
  ],
);

/** What inspectors are said to order is a recommendation, and what they want better is recorded too. */
export const ordersTold = rowsOf(
  (text) => asksOf(text, 'record'),
  [
    ...['The force has a notice. It tells the force that:', 'They told the force:'].map(
      (lead) =>
        [
          `${lead}\n\n- staff must be trained\n- cells must be clean`,
          'staff must be trained | cells must be clean',
        ] as const,
    ),
    ...[
      'CQC has told the force that it must:',
      'The inspectorate found one area in which the force should improve:',
      'Inspectors say that it must:',
      'The inspectors want two things to be better:',
      'The report finds that this needs to be improved:',
      'Inspectors told it what it should improve:',
    ].map((lead) => [`${lead}\n\n- Train its staff`, 'Train its staff'] as const),
    ...[
      'The chief constable told the force that it must:',
      'They came to see what they could do better:',
      'The mayor has a plan, and it must:',
    ].map((lead) => [`${lead}\n\n- Train its staff`, ''] as const),
    ['Two causes of concern were accepted. Ann Lee wrote:\n\nWe must have the figures by May.', ''],
  ],
);

/** A sentence that speaks of asks is no heading of them, and one that recommends leads to some. */
export const ledAsks = rowsOf(
  (text) => asksOf(text, 'record'),
  [
    ...['recommends', 'recommended', 'recommend'].map(
      (verb) =>
        [
          `Moorland news\n\nAll of them ${verb} it:\n\n- Train the staff of the force.`,
          'Train the staff of the force.',
        ] as const,
    ),
    ['The first of our recommendations.\n\nThe force should train its staff.', ''],
  ],
);
