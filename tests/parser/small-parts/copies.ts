import { parseReport } from '../../../src/parser/parse-report.ts';
import { escapeMarks, writeCopy } from '../../../src/parser/write-copy.ts';
import { frontMatterOf, moorland } from '../moorland.ts';
import { rowsOf } from './row.ts';

const said = 'Patrols are well led and victims are called back on the same day';

/** What Markdown would read as a mark is escaped. */
export const escapedMarks = rowsOf(escapeMarks, [
  ['a\\b*c_d`e[f]<g', 'a\\\\b\\*c\\_d\\`e\\[f\\]\\<g'],
  ['&amp; & b &#38;', '\\&amp; & b \\&#38;'],
  ['# a', '\\# a'],
  ['##', '\\##'],
  ['- a', '\\- a'],
  ['+ a', '\\+ a'],
  ['=> a', '\\=> a'],
  ['> a', '\\> a'],
  ['>a', '\\>a'],
  ['-', '\\-'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['1. a', '1\\. a'],
  ['1) a', '1\\) a'],
  ['1.', '1\\.'],
  ['a ##', 'a \\##'],
]);

/** A reference to a character is that character. */
export const references = rowsOf(
  (text) => copy(text).passages.map((passage) => [passage.text, passage.offsets.at(4)]),
  [
    ['Caf&eacute;s opened', [['Cafés opened', 29]]],
    ['Caf&#233;s opened', [['Cafés opened', 27]]],
    ['Caf&#xe9;s opened', [['Cafés opened', 27]]],
  ],
);

/** Words in marks are a quotation block in a copy, and cells keep the space between them. */
export const copiesWritten = rowsOf(
  (text) => writeCopy(parseReport({ file: 'a.txt', text, frontMatter: null }, moorland), text),
  [
    ['“It is kind and it is good,” said Ann Lee.', '“It is kind and it is good,” said Ann Lee.\n'],
    [`Ann Lee said:\n\n“${said}.”`, `Ann Lee said:\n\n> “${said}.”\n`],
    [`Ann Lee said:\n\n"${said}."`, `Ann Lee said:\n\n> "${said}."\n`],
    [
      `Ann Lee said:\n\n“${said}.”\n\n“${said}.”`,
      `Ann Lee said:\n\n> “${said}.”\n>\n> “${said}.”\n`,
    ],
    ['Fire\tGood', '# Fire\tGood\n'],
    ['Fire   Good', '# Fire   Good\n'],
  ],
);

/** A copy is headings, lists, quotation blocks and plain words. */
export const plainCopies = rowsOf(problemIn, [
  ['# Fire\n\nIt is\\\ngood.\n\n- Care\n\n1. Help\n\n> Good work.', null],
  ['A *fine* report', 'copy-plain 5:3'],
  ['A [fine](x) report', 'copy-plain 5:3'],
  ['A\n\n***\n\nB', 'copy-plain 7:1'],
]);

/** A copy that would take for ever is refused. */
export const bounds = rowsOf(problemIn, [
  ['word '.repeat(60_000), 'input-bounds 1:1'],
  ...['>', '- ', '* ', '+ ', '1. ', '1) '].map(
    (mark) => [`${mark.repeat(21)}word`, 'input-bounds 5:1'] as const,
  ),
  [`word\n${' '.repeat(44)}- word`, 'input-bounds 6:1'],
  [`word\r\n${' '.repeat(44)}- word`, 'input-bounds 6:1'],
  [`word\r${' '.repeat(44)}- word`, 'input-bounds 6:1'],
  ...[...'*_[]`<&~'].map((mark) => [`${mark}a `.repeat(1001), 'input-bounds 5:1'] as const),
  [`${'[a]\n'.repeat(600)}`, 'input-bounds 505:1'],
  [`${'\\*'.repeat(1200)}\n\n${'\\[a\\]\n\n'.repeat(600)}`, null],
]);

function problemIn(text: string): string | null {
  const [message] = copy(text).messages;
  return message ? `${message.rule} ${message.line}:${message.column}` : null;
}

function copy(text: string) {
  const source = {
    file: 'a.md',
    text: `---\ntitle: x\n---\n\n${text}`,
    frontMatter: frontMatterOf({}),
  };
  return parseReport(source, moorland);
}
