import { collapseSpace, fold, isUnseen } from '../../../src/parser/document/normalise.ts';
import { placesOf } from '../../../src/parser/document/place.ts';
import { parseReport } from '../../../src/parser/parse-report.ts';
import { moorland } from '../moorland.ts';
import { type Row, rowsOf } from './row.ts';

/** Marks of every kind are folded to one, and no offset moves. */
export const folded = rowsOf(fold, [
  ['‘A’ ‛b ʼc `d “e” „f ‟g «h»', '\'a\' \'b \'c \'d "e" "f "g "h"'],
  ['a‐b‑c‒d–e—f g!h…', 'a-b-c-d-e-f g.h.'],
  ['a\u00a0b\u2007c\u202fd', 'a b c d'],
]);

/** A mark that no reader sees is no word. */
export const unseen = [
  ...'\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200f\u202a\u202e\u2060\u206f\ufe00\ufe0f\ufeff\ufff9\ufffb',
].flatMap((mark): Row[] => [
  { text: mark, read: () => isUnseen(mark), known: true },
  // A byte order mark is space as well.
  ...(/\s/.test(mark) ? [] : rowsOf(wordsOf, [[`Patrols a${mark}b.`, ['Patrols ab.']]])),
]);

/** Lines end in any way. */
export const lines = [
  ...rowsOf(
    (text) => placesOf(text)(text.length - 1).line,
    [
      ['a\r\nb', 2],
      ['a\nb', 2],
      ['a\rb', 2],
    ],
  ),
  ...rowsOf(wordsOf, [
    ['Fire\r\nGood\r\n\r\nCare\r\n', ['Fire', 'Good', 'Care']],
    ['Fire\u2028Good\u2029Care', ['Fire', 'Good', 'Care']],
    ['Fire\fGood\vCare\rHelp', ['Fire', 'Good', 'Care', 'Help']],
    ['It serves short-\nand long-term plans.', ['It serves short- and long-term plans.']],
    ['It serves one-\nor two-day plans.', ['It serves one- or two-day plans.']],
    ['It serves three-\nto five-year plans.', ['It serves three- to five-year plans.']],
  ]),
];

/** Space before words and behind them is none of theirs. */
export const spaces = rowsOf(
  (text) => collapseSpace({ text, offsets: [...text].map((_, at) => at) }).text,
  [
    [' a b', 'a b'],
    ['a b ', 'a b'],
    ['a  b', 'a b'],
    ['a\tb', 'a b'],
  ],
);

/** A hyphen at the end of a line joins. */
export const hyphens = ['\n', '\r', '\r\n', '\f', '\u2028', '\u2029'].flatMap((end) =>
  rowsOf(wordsOf, [
    [`The force is good at problem-${end}solving.`, ['The force is good at problem-solving.']],
    [`The force is good at problem‐${end}solving.`, ['The force is good at problem‐solving.']],
    [`The force is good at problem‑${end}solving.`, ['The force is good at problem‑solving.']],
  ]),
);

/** A list can be marked in many ways, and a legal sign marks none. */
export const lists = [
  ...[...'•●▪■◦‣⁃∙·○✔✓✅✘✗❌➢➤►▸>*+–—-'].flatMap((mark) =>
    rowsOf(itemsOf, [[listOf(mark, mark), true]]),
  ),
  ...rowsOf(itemsOf, [
    [listOf('1.', '2.'), true],
    [listOf('a)', 'b)'), true],
    [listOf('(i)', '(ii)'), true],
    [listOf('ix.', 'x.'), true],
    [listOf('vi.', 'vii.'), true],
    [listOf('o', 'o'), true],
    [listOf('©', '©'), false],
    [listOf('®', '®'), false],
    [listOf('™', '™'), false],
  ]),
];

function listOf(one: string, other: string): string {
  return `Moorland Police was rated good for:\n\n${one} Planning ahead\n${other} Helping victims\n`;
}

/** Whether the last two lines are items without their marks. */
function itemsOf(text: string): boolean {
  const [, ...items] = passagesOf(text);
  return (
    items.every(({ kind }) => kind === 'item') &&
    items.map((item) => item.text).join() === 'Planning ahead,Helping victims'
  );
}

function wordsOf(text: string): string[] {
  return passagesOf(text).map((passage) => passage.text);
}

function passagesOf(text: string) {
  return parseReport({ file: 'a.txt', text, frontMatter: null }, moorland).passages;
}
