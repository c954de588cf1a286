import { asksOf } from './outcomes.ts';
import { rowsOf } from './row.ts';

const items = '- Train the call handlers of the force.\n- Keep better records of each visit.';
const both = 'Train the call handlers of the force. | Keep better records of each visit.';

/** Below a heading of asks a line can say that there are none. */
export const noAsks = rowsOf(
  (text) => asksOf(text, 'dismissed'),
  [
    ...'No.|None at this visit.|There are not any recommendations in it.|There are not yet any recommendations in it.|The report makes no new recommendations.'
      .split('|')
      .map((line) => [`Recommendations\n\n${line}`, 'Recommendations'] as const),
    ['Recommendations (0)', 'Recommendations (0)'],
    [
      'Areas for improvement\n\nThe report names no areas for improvement.',
      'Areas for improvement',
    ],
    ['Causes of concern\n\nWe found no causes of concern at the force.', 'Causes of concern'],
  ],
);

/** What a meeting asks of its own members is asked of no body. */
export const ownAsks = rowsOf(
  (text) => asksOf(text, 'dismissed'),
  [
    ...['Members', 'Cabinet', 'The panel'].flatMap((who) =>
      ['is asked to fund the new plan.', 'notes the report and its findings.'].map((asks) => {
        const line = `${who} ${who === 'Members' ? asks.replace(/^is/, 'are') : asks}`;
        return [`Recommendations\n\n- ${line}`, line] as const;
      }),
    ),
    ...['members', 'cabinet', 'the panel', 'the members'].flatMap(
      (who) =>
        [
          [`Recommendations\n\n- That ${who} fund the new plan.`, `That ${who} fund the new plan.`],
          [
            `Recommendations\n\n- 1.2 That ${who} fund the new plan.`,
            `1.2 That ${who} fund the new plan.`,
          ],
          [
            `Recommendations\n\n- It is recommended again that ${who} fund the new plan.`,
            `It is recommended again that ${who} fund the new plan.`,
          ],
        ] as const,
    ),
    ...'asked|invited|requested|recommended'
      .split('|')
      .map(
        (verb) =>
          [
            `Recommendations\n\n- Members are ${verb} to agree it.`,
            `Members are ${verb} to agree it.`,
          ] as const,
      ),
    ...['authority', 'board', 'panel'].map(
      (who) =>
        [
          `Recommendations\n\n- The ${who} notes the report.`,
          `The ${who} notes the report.`,
        ] as const,
    ),
    [
      'Recommendations\n\n2.1 The panel should invite the chief.',
      '2.1 The panel should invite the chief.',
    ],
    ['Recommendations\n\nWe inspected it.\n\n- The panel should invite the chief.', ''],
    ...['to the cabinet', 'to cabinet', 'for members', 'for the panel'].map(
      (whom) => [`Recommendations ${whom}\n\n${items}`, both] as const,
    ),
  ],
);

/** Not all that stands below a heading of asks or in a table of them is asked. */
export const asksRecorded = rowsOf(
  (text) => asksOf(text, 'record'),
  [
    ...'The force plans to:|Officers plan to:|The force intends to:|Officers intend to:|The force agreed to:|The force promised to:|The force will:|The force plans to do at once:'
      .split('|')
      .map(
        (lead) =>
          [
            `Areas for improvement\n\n- Train the call handlers of the force.\n\n${lead}\n\n- Buy new phones for all of them.`,
            'Train the call handlers of the force.',
          ] as const,
      ),
    [
      'Areas for improvement\n\n- Train the call handlers of the force.\n\nIt must:\n\n- Buy new phones for all of them.',
      'Train the call handlers of the force. | Buy new phones for all of them.',
    ],
    ...['1998', '2018', 'Earlier', 'Previous', 'Past'].map(
      (time) => [tableOf(`${time} recommendation`), ''] as const,
    ),
    [tableOf('Recommendation'), 'Train the call handlers well | Keep records of each visit'],
    [tableOf('Recommendation', 'R/'), 'Train the call handlers well | Keep records of each visit'],
    ['The owner: | Recommendation | Due\nR1 | Train the call handlers well | Ann Lee', ''],
    ['The owner. | Recommendation | Due\nR1 | Train the call handlers well | Ann Lee', ''],
    [tableOf('Recommendation', 'R-', 'L-'), 'Train the call handlers well'],
    [tableOf('Recommendation', 'R', 'L'), 'Train the call handlers well'],
    [
      'Key concerns\n\nLeaders should address these first.\n\n1. There is no work.\n2. There is no home.',
      'There is no work. | There is no home.',
    ],
    [
      'Dear Ann\n\nCause of concern – vetting\n\nAs you know, we came in May to see it.\n\nCause of concern\n\nThe force does not vet its staff.',
      'The force does not vet its staff.',
    ],
    [
      'Ref. | Area for improvement | Owner | Due\nAFI 1 | The force should train its staff. | Ann Lee | May\nAFI 2 | Withdrawn before it was printed. | – | –',
      'The force should train its staff.',
    ],
    ...['CC =', 'CC=', 'CC:', 'CC –'].map(
      (code) =>
        [
          `The codes are these: ${code} cause of concern.\n\nCC1 The force does not train its staff.`,
          'The force does not train its staff.',
        ] as const,
    ),
    [
      'The causes of concern (CCs) are these.\n\nCC1 The force does not train its staff.',
      'The force does not train its staff.',
    ],
    ...['CC1', 'CC 1', 'CC1.2', 'CC1/24'].map(
      (code) =>
        [
          `The causes of concern (CC) are these.\n\n${code} The force does not train its staff.`,
          'The force does not train its staff.',
        ] as const,
    ),
  ],
);

function tableOf(head: string, first = 'R1', second = first): string {
  return `Ref | ${head} | Owner\n${first}1 | Train the call handlers well | Ann Lee\n${second}2 | Keep records of each visit | Ben Ash`;
}
