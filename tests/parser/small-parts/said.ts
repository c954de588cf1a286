import { parseReport } from '../../../src/parser/parse-report.ts';
import { inPerson, isHeadSpoken, saysI, speaksOfSelf } from '../../../src/parser/rules/speech.ts';
import { signedOff } from '../../../src/parser/rules/turn-heads.ts';
import { moorland } from '../moorland.ts';
import { rowsOf } from './row.ts';

const both = 'Ann Lee, Ben Ash';
const mine = 'I read it on the day, and my own view is that it was kept well and clean.';
const ofMe = ['I came', 'It helped me', 'It was my day', 'It was mine'];
const ofUs = ['We came', 'It helped us', 'It was our day'];
const ofYou = ['You came', 'It was your day'];

/** Words speak of who says them, or of whom they are said to. */
export const persons = [
  ...rowsOf(saysI, [
    ...ofMe.map((words) => [words, true] as const),
    ...[...ofUs, ...ofYou, 'They came'].map((words) => [words, false] as const),
  ]),
  ...rowsOf(speaksOfSelf, [
    ...[...ofMe, ...ofUs].map((words) => [words, true] as const),
    ...[...ofYou, 'They came'].map((words) => [words, false] as const),
  ]),
  ...rowsOf(inPerson, [
    ...[...ofMe, ...ofYou].map((words) => [words, true] as const),
    ...[...ofUs, 'They came'].map((words) => [words, false] as const),
  ]),
];

/** A letter is signed in a few words. */
export const signings = rowsOf(
  (words) => signedOff.test(words),
  [
    ['yours sincerely,', true],
    ['kind regards,', true],
    ['best wishes', true],
    ['with best wishes,', true],
    ['regards to all were sent.', false],
  ],
);

/** The head of a text can say that it was spoken. */
export const spokenHeads = rowsOf(
  (folded) => isHeadSpoken([{ folded }]),
  [
    ['speech', true],
    ['a speech, given in may', true],
    ['speech by ann lee', true],
    ['speech of ann lee', true],
    ['transcript from the radio', true],
    ['speech therapy', false],
  ],
);

/** Who asks and who answers behind Q and A is whom the words above say to have met. */
export const interviews = rowsOf(speakersOf, [
  ...'meets|met|talks to|talked to|speaks to|spoke to|asks|asked|interviews|interviewed|sits down with|sat down with|put questions to'
    .split('|')
    .map((verb) => [interview(`Ann Lee ${verb} Ben Ash at the station.`), both] as const),
  ...['of', 'from', 'for'].map(
    (of) => [interview(`Ann Lee ${of} the Moorland Herald met Ben Ash.`), both] as const,
  ),
  [interview('Ann Lee, of the Moorland Herald met Ben Ash.'), both],
  [interview('Ann Lee met Ben Ash.', 'Question', 'Answer'), both],
]);

/** Whoever sends a mail, a post or a letter, or is told to say something, says the words below. */
export const sendings = rowsOf(speakersOf, [
  ...['Sent', 'Date', 'To', 'Cc', 'Subject'].map((field) => [mails(field), both] as const),
  [mails('Sent', ' <ann@moor.example>'), both],
  [mails('Sent', ' [ann@moor.example]'), both],
  [mails('Sent', ' (ann@moor.example)'), both],
  ...['· 2h', '• 2h', '| 2h', ''].map((time) => [posts(time), both] as const),
  [posts('· 2h', 'Replying to @moorland '), both],
  [posts('· 2h', '1/2 '), both],
  ...['statement', 'message', 'letter', 'post', 'short written statement'].map(
    (kind) =>
      [
        `Moorland news\n\nThey came in May.\n\nAnn Lee, in a ${kind} on Monday, thanked them.\n\n${mine}\n`,
        'Ann Lee',
      ] as const,
  ),
  [
    `Moorland news\n\nThey came in May.\n\nAnn Lee, in an open letter on Monday, thanked them.\n\n${mine}\n`,
    'Ann Lee',
  ],
  ...['', 'Sir, ', 'Madam – ', 'Dear Editor, ', 'Sir - '].map(
    (opens) => [letters(opens), both] as const,
  ),
]);

function mails(field: string, address = ''): string {
  const head = (name: string) => `From: ${name}${address}\n${field}: 3 May\n\n`;
  return `Moorland letters\n\nThey were sent in May.\n\n${head('Ann Lee')}${mine}\n\n${head('Ben Ash')}${mine}\n`;
}

function posts(time: string, opens = ''): string {
  const post = (name: string, handle: string) =>
    `${`${name} @${handle} ${time}`.trim()}\n${opens}${mine}\n\n`;
  return `Moorland posts\n\nThey were sent in May.\n\n${post('Ann Lee', 'annlee')}${post('Ben Ash', 'benash')}`;
}

function letters(opens: string): string {
  const letter = (name: string) => `${opens}${mine}\n\n– ${name}\n\n`;
  return `Moorland letters\n\n${letter('Ann Lee')}${letter('Ben Ash')}`;
}

function interview(head: string, asks = 'Q', answers = 'A'): string {
  return `${head}\n\n${asks}: What did you see there on the day of the visit?\n\n${answers}: We saw that it was kept well and clean.\n`;
}

function speakersOf(text: string): string {
  const { quotes } = parseReport({ file: 'a.txt', text, frontMatter: null }, moorland);
  return quotes.map((quote) => quote.speaker ?? '').join(', ');
}
