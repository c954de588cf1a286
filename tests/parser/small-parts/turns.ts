import { speakersIn } from './outcomes.ts';
import { rowsOf } from './row.ts';

const said = [
  'I saw six wards in May, and they were clean.',
  'I saw them too, and my own view is the same.',
  'They showed me two more of them.',
  'You saw the best, and I saw the rest.',
];

/** A turn can be headed by a name, a time, a number and a mark in many ways. */
export const turnsHeaded = rowsOf(speakersIn, [
  ...[
    ...['[00:01] X: ', '[10.01] X: ', '[at 10:01] X: ', '[10:01 am] X: ', '00:01 X: ', '00.01 X: '],
    ...[
      '(00:01) X: ',
      '00:00:01 X – ',
      '10:01 am X: ',
      '10:01 pm X: ',
      '10:01 – X: ',
      '10:01pm X: ',
    ],
    ...['X: ', 'X – ', 'Q1 X: ', '[1] X: ', 'X (Chair): ', 'X, Chair: ', 'Mr X: '],
    ...['X [00:01]\n', 'X, 00:01\n', 'X – 00:01\n', 'X 0:01\n', 'X (10:01)\n', 'X 10:01 am\n'],
    ...['X\n', 'X (Chair)\n', 'X:\n', 'X, Chair:\n', 'X | ', 'X\t', 'X, CC: ', 'X 0:01 '],
    ...['A. (X) ', 'Q1 (X): ', 'Q (X) ', 'Q. (X): ', 'A (X) '],
  ].map((head) => {
    const turns = said.map((words, at) => {
      const name = at % 2 ? 'Ben Ash' : 'Ann Lee';
      return `${head.replace('X', name).replace('1', `${at + 1}`)}${words}`;
    });
    return [
      `Moorland transcript\n\nThey met in May.\n\n${turns.join('\n\n')}\n`,
      'Ann Lee, Ben Ash, Ann Lee, Ben Ash',
    ] as const;
  }),
]);

/** Words that only lead a meeting are nobody’s statement. */
export const leadingWords = rowsOf(speakersIn, [
  ...[
    'Item 7.',
    'Thank you all.',
    'I now thank Ben Ash.',
    'I thank you.',
    'We thank you.',
    'Good morning and welcome.',
    'Good afternoon, welcome to all.',
    'I invite Ben Ash to speak.',
    'We now welcome him.',
    'Is it on the agenda?',
    'On Monday, Ms Ash.',
    'Over to Ben Ash.',
    'Noted. Over to Ben Ash.',
    'Over to Ben Ash. Rain fell there.',
    ...[
      'Thank you',
      'We thank all of you',
      'I now thank you',
      'Good morning, and welcome to all',
      'Good afternoon and welcome to all',
      'Good evening, welcome to all',
      'I invite all of you',
      'Welcome to all',
      'Item 7 is for all of you',
    ].map(
      (opens) =>
        `${opens} who came here in such great numbers on this cold and rainy day in May to see it.`,
    ),
    'Right, stay there. Thank you.',
    'Agenda item 7 is police stops.',
    'With me is the new chief. Good morning.',
    'Thank you both. It is ten to eight, and here is Maya with the travel.',
    'Order, please. I shall clear the room if there is any more of it.',
    'Are members content to note the report?',
    'Do we all agree?',
    'I have a question from the hall.',
    'We have another question from the hall. Would you say your name?',
    ...['It is nearly ten to eight.', "It's half past eight."].map((time) => `Diolch. ${time}`),
    'Item 5. There is a paper in it. Nobody? The meeting is closed.',
  ].map((words) => [meetingOf(words), 'Ben Ash, dismissed'] as const),
  ...[
    'The inspected cells are on our agenda.',
    'The report was on the agenda.',
    'The agenda was graded.',
    'They grade the agenda.',
    'The regulator set the agenda.',
    'Do you all see the agenda of the day here?',
    'Over to Ben Ash. It rained all day.',
    'Over to Ben Ash. The cells were new.',
    'Ben Ash saw your team.',
    'Ben Ash, your view?',
    'Ben Ash asked me.',
    'Ben Ash, you came.',
    'Diolch. It is down to them.',
    'They met my Ben Ash.',
  ].map((words) => [meetingOf(words), 'Ann Lee, Ben Ash'] as const),
]);

/** Whom a turn before names does not lead, and a label in capitals heads a turn as others do. */
export const turnsAround = rowsOf(speakersIn, [
  [
    'Moorland transcript\n\nANN LEE: I saw six wards in May. Here is Ben Ash.\n\nBEN ASH: Good morning. Thank you all.\n\nANN LEE: I saw them too.',
    'Ann Lee, Ben Ash, Ann Lee',
  ],
  [
    'Moorland transcript\n\nPRESENTER (ANN LEE): I saw six wards in May.\n\nLEE: I saw them too.\n\nBEN ASH: You saw the best.\n\nLEE: I saw the rest.',
    'Ann Lee, Ann Lee, Ben Ash, Ann Lee',
  ],
  [
    'Moorland transcript\n\nANN LEE: I saw six wards. Marjorie is on the line.\n\nMARJORIE: I was there for an hour.\n\nBEN ASH: You saw the best.\n\nANN LEE: I saw the rest.',
    'Ann Lee, Marjorie, Ben Ash, Ann Lee',
  ],
  [
    'Moorland transcript\n\nANN LEE: I saw six wards.\n\nBEN ASH: You saw the best.\n\nANN LEE: I saw the rest.\n\nCALLER: I was there for an hour.',
    'Ann Lee, Ben Ash, Ann Lee, unsettled',
  ],
  [
    'Moorland transcript\n\nANN LEE: I saw six wards.\n\nVOX POP (WOMAN): I never see one.\n\nVOX POP (MAN): I see them all.\n\nANN LEE: I saw the rest.',
    'Ann Lee, Ann Lee, unsettled, unsettled',
  ],
  [
    'Moorland news\n\nThey came in May.\n\nChief Constable Ann Lee, who looks after it:\n\n✱ I saw six wards in May, and my own view is good. ✱',
    'unsettled',
  ],
]);

function meetingOf(words: string): string {
  return `Moorland news\n\n[00:01] Ann Lee: ${words}\n\n[00:02] Ben Ash: I saw six wards in May.\n`;
}
