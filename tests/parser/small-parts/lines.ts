import { headingLevel } from '../../../src/parser/document/raw-headings.ts';
import { layoutOf, runsOn, runsOverBlank } from '../../../src/parser/document/raw-layout.ts';
import { quotedMail, readLines } from '../../../src/parser/document/raw-lines.ts';
import { endsSentence, splitSentences } from '../../../src/parser/document/sentences.ts';
import { parseReport } from '../../../src/parser/parse-report.ts';
import { moorland } from '../moorland.ts';
import { rowsOf } from './row.ts';

/** Lines of one width are one paragraph, but for those that lead to what stands below. */
export const wrapped = rowsOf(
  (text) => layoutOf(readLines(text.replaceAll(' / ', '\n'))).wrapped,
  [
    ['The force has / improved its / work and its / plans for it.', true],
    ...[':', ';', ','].map(
      (mark) =>
        [
          `The force has${mark} / improved its${mark} / work and its${mark} / plans for it.`,
          false,
        ] as const,
    ),
    ['The force has. / improved its. / work and its. / plans for it.', false],
  ],
);

/** A line in small letters goes on with the line above, unless that one ends. */
export const goingOn = [
  ...rowsOf(
    (text) => runsOn(text, { ...lineOf('improved its work.') }, { wrapped: false, width: 80 }),
    [
      ['The force has', true],
      ['The force has,', true],
      ...[':', ';', ':"', ':”', ':’', ":'", ':)', '; and', '; or', ', and', ', or', '.'].map(
        (end) => [`The force has${end}`, false] as const,
      ),
    ],
  ),
  ...rowsOf(
    (text) => runsOverBlank(text, lineOf('and in its work.')),
    [
      ['It has much to do in its custody suites and in its own control room', true],
      ['It has much to do in its custody suites and in its own control room,', true],
      ['It has much to do in its custody suites and in its own control room:', false],
    ],
  ),
];

/** A line that ends or goes on as prose does is no heading. */
export const headings = rowsOf(
  (text) => headingLevel({ text, titled: true, asked: false, field: false }, () => false),
  [
    ...['How it plans', '‘How’ it plans', "'How' it plans", '(How) it plans', '3 plans'].map(
      (line) => [line, 2] as const,
    ),
    ...'How it plans:|How it plans;|How it plans,|How it plans.|How it plans and|They said: "So it plans|They said: “So it plans|how it plans|3'
      .split('|')
      .map((line) => [line, null] as const),
  ],
);

/** A short form, an initial and marks that close do not end a sentence; marks that open begin one. */
export const sentences = rowsOf(
  (text) => splitSentences(text).length,
  [
    ...'Mr Mrs Ms Dr St vs Cllr Supt Insp Sgt Prof Rev Hon i.e e.g cf approx A'
      .split(' ')
      .map((word) => [`They saw (${word}. Ash) there. She left.`, 2] as const),
    ['It was No. 4 of them. She left.', 2],
    ['They said no. She left.', 2],
    ['“Good work.” She left.', 2],
    ['"Good work." She left.', 2],
    ["'Good work.' She left.", 2],
    ['«Good work.» She left.', 2],
    ['(Good work.) She left.', 2],
    ['[Good work.] She left.', 2],
    ['She left. “Good work”', 2],
    ['She left. "Good work"', 2],
    ["She left. 'Good work'", 2],
    ['She left. «Good work»', 2],
    ['She left. (Good work)', 2],
    ['She left. [Good work]', 2],
    ['He came from the U.S. She left.', 2],
    ['She left! Good work', 2],
    ['She left… Good work', 2],
    ['They met O’A. Ash there', 2],
    ["They met O'A. Ash there", 2],
    ['She left… Good work! 20 came? None.', 4],
  ],
);

/** A sentence ends with a stop, whatever marks close behind it. */
export const sentenceEnds = rowsOf(
  endsSentence,
  ['.', '!', '?', '…', '."', ".'", '.”', '.’', '.)', '.]'].map(
    (end) => [`They left${end}`, true] as const,
  ),
);

/** The marks before the lines of a quoted mail are none of its words. */
export const mailWords = rowsOf(
  (text) => parseReport({ file: 'a.txt', text, frontMatter: null }, moorland).passages.at(-1)?.text,
  [
    ['They wrote:\n> From: Ann Lee\n>\n> It was kind\n> and good.\n', 'It was kind and good.'],
    ['They wrote:\n>> From: Ann Lee\n>>\n>> It was kind\n>> and good.\n', 'It was kind and good.'],
    ['They wrote:\n> > Hello\n> >\n> > It was kind\n> > and good.\n', 'It was kind and good.'],
  ],
);

/** Mails that a mail quotes are the lines that a mark opens. */
export const mailsQuoted = rowsOf(
  (text) => quotedMail(text.split('\n')).size,
  [
    ['They wrote:\n> From: Ann Lee\n> It was kind.', 2],
    ['They wrote:\n>> It was kind.\n>>\n>> It was good.', 3],
    ['They wrote:\n> It was kind.\n> It was good.', 0],
  ],
);

function lineOf(text: string) {
  const [line] = readLines(text);
  if (!line) throw new Error('expected a line');
  return line;
}
