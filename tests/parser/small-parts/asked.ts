import { asksOf } from './outcomes.ts';
import { rowsOf } from './row.ts';

const items = '- Train the call handlers of the force.\n- Keep better records of each visit.';
const both = 'Train the call handlers of the force. | Keep better records of each visit.';
const train = 'the force must train its staff.';

/** A heading can ask in many words: what is listed below it may be asked. */
export const askingHeads = rowsOf(
  (text) => asksOf(text, 'unsettled'),
  [
    ...'The force must change its plans|What the force must do|What the force should do better|What must now change|Where the force should improve|What needs to be done|What has to be improved|What the inspectorate asked of the force|What the report now asks|What the force must plan better|What the regulator wants|What are the required improvements?|Action required|Actions needed|Improvement needed|Improvements required|Changes required|Required actions'
      .split('|')
      .map((head) => [`Moorland news\n\n${head}\n\n${items}`, both] as const),
    ...['The report calls for two changes:', 'Inspectors call for two changes:'].map(
      (lead) => [`${lead}\n\n${items}`, both] as const,
    ),
    [`The report calls for two changes about which much is known:\n\n${items}`, both],
    [`What the force does\n\n${items}`, ''],
  ],
);

/** Prose can ask in many words, of which the editor decides. */
export const askedInProse = rowsOf(
  (text) => asksOf(text, 'unsettled'),
  [
    ...'The inspectorate recommends|The regulator recommends|We again recommend|One of our recommendations is|The report recommends|The report again firmly recommends|It was our first recommendation|It was the main recommendation|That is a recommendation|It is one recommendation'
      .split('|')
      .map((lead) => [`${lead} that it trains its staff.`, 'it trains its staff.'] as const),
    ...'Last year the inspectorate recommended|In 2031 the inspectorate recommended|In 1998 the inspectorate recommended|The inspectorate had recommended'
      .split('|')
      .map((lead) => [`${lead} that it trains its staff.`, ''] as const),
    ...[
      'There is one cause of concern',
      'They see this as a cause of concern',
      'It is a first cause of concern',
      'Both were recorded as causes of concern',
    ].map(
      (lead) =>
        [
          `${lead}. The force does not train its staff.`,
          'The force does not train its staff.',
        ] as const,
    ),
    ...['', 'Fire crews: ', 'And ', 'So ', 'But '].map((opens) => {
      const asked = 'by May the service must train its staff.';
      const line = opens ? `${opens}${asked}` : `B${asked.slice(1)}`;
      return [`They came to see it. ${line}`, line.slice(opens.length)] as const;
    }),
    ...'An area for improvement is that|An area for improvement is|A first recommendation is that|A first recommendation was that|The watchdog says|Inspectors said|They say that by May|She wants more of them all, and by May|The report says that|The report also tells them that|The report calls on all, and says|Inspectors say that|She said that by May|He said that by May|They tell us that by May|She again asks that by May|It says that by May|The mayor said that|The mayors say that|The mayors ask that|The mayor asks that|The mayor asked that|The mayor says that|The mayor has said that|The mayor says that,'
      .split('|')
      .map((lead) => {
        const by = lead.endsWith('by May') ? 'by May ' : '';
        return [`${lead} ${train}`, `${by}${train}`] as const;
      }),
    ...'I|we|it tells us|this|that|there|who|you'
      .split('|')
      .map((who) => [`Inspectors say ${who} must train all staff.`, ''] as const),
    ...'Inspectors say it is new,|Inspectors say two things:|Inspectors say so;|Inspectors say so, and|Inspectors say so, but|Inspectors say so, so'
      .split('|')
      .map((lead) => [`${lead} ${train}`, train] as const),
    ['Inspectors say this also must change.', ''],
    ['Inspectors say this now must change.', ''],
    [
      'We recommend that the force trains its staff, and that it checks.',
      'the force trains its staff | it checks.',
    ],
    [
      'We recommend that the force trains its staff; that it checks.',
      'the force trains its staff | it checks.',
    ],
    [
      'We recommend that, by May, the force trains its staff.',
      'by May, the force trains its staff.',
    ],
    ['Inspectors say the force also must train its staff.', 'the force also must train its staff.'],
    ['Inspectors say the force now must train its staff.', 'the force now must train its staff.'],
  ],
);

/** What goes on from words that call it asked may be asked, wherever it stands. */
export const askedFurther = rowsOf(
  (text) => asksOf(text, 'unsettled'),
  [
    [
      'They made two recommendations. The first, since met, was that a team look at it daily; the second that staff be trained.',
      'a team look at it daily | staff be trained.',
    ],
    ...['second', 'third', 'fourth', 'fifth', 'last', 'other'].flatMap(
      (nth) =>
        [
          [
            `They made recommendations.\n\nIt was cold in May.\n\nThe ${nth} is that ${train}`,
            train,
          ],
          [
            `They made recommendations.\n\nIt was cold in May.\n\nThe ${nth} one is that staff be trained.`,
            'staff be trained.',
          ],
        ] as const,
    ),
    [
      'They made recommendations.\n\nIt was cold.\n\nSecond. No sergeant should wait.',
      'No sergeant should wait.',
    ],
    ...['I would ask for', 'I ask for', 'we recommend', 'We do ask for'].map(
      (asks) =>
        [
          `It is the one thing that ${asks}. The force must train its staff.`,
          'The force must train its staff.',
        ] as const,
    ),
    ...['told', 'asked', 'urged', 'required'].map(
      (verb) =>
        [
          `The cause of concern is old. To mend it, the force is ${verb} to train all of its staff.`,
          'train all of its staff.',
        ] as const,
    ),
    ['The cause of concern is old. Ann Lee is told to train all of its staff.', ''],
    ...['is that', 'says that', 'was that'].map(
      (verb) =>
        [
          `33.5 Its cause of concern ${verb} the force does not train.`,
          'the force does not train.',
        ] as const,
    ),
    [
      '33.5 Its area for improvement read: It trains few of its staff.',
      'It trains few of its staff.',
    ],
    [
      'In its cause of concern it says that the force does not train. It recommends that by May it should:\n\n- train its staff',
      'the force does not train.',
    ],
    [
      'We inspected it. Every chief officer should read it aloud.',
      'Every chief officer should read it aloud.',
    ],
    ...['Each', 'All', 'No'].map(
      (who) =>
        [
          `We inspected it. ${who} chief officers should read it.`,
          `${who} chief officers should read it.`,
        ] as const,
    ),
    ['They inspected it. Every chief officer should read it aloud.', ''],
    [
      'We have been told so:\n\n>> The force should train its staff',
      '>> The force should train its staff',
    ],
  ],
);

/** A line in which somebody asks something of themselves, or of nobody, asks nothing. */
export const askedOfNobody = rowsOf(
  (text) => asksOf(text, 'unsettled'),
  [
    ...['We should publish it in May.', 'I must thank the staff.', 'Some must wait.'].map(
      (line) => [line, ''] as const,
    ),
    ...['We should', 'I must', 'Some must'].map(
      (who) =>
        [
          `Inspectors ask for change:\n\nThe force must train its staff.\n\n${who} wait for it.`,
          'The force must train its staff.',
        ] as const,
    ),
    ...['should', 'must', 'need to', 'shall'].map(
      (verb) => [`Recommendations\n\nWe ${verb} publish it in May.`, 'Recommendations'] as const,
    ),
  ],
);
