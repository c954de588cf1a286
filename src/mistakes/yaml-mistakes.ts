import { type Document, isAlias, isNode, isScalar, visit, type YAMLError } from 'yaml';
import { valueIn, valueMistake } from './value-mistake.ts';
import {
  controlAt,
  firstLineOfKey,
  indentMistake,
  openQuote,
  type SourceLine,
  sourceLines,
} from './yaml-lines.ts';

/** A mistake in some YAML, in plain words, with the line and column, from 1, of its text. */
export interface YamlMistake {
  line: number;
  column: number;
  reason: string;
}

/** So many mistakes of one text are told. */
const most = 50;

/**
 * What YAML cannot read of a text, or would read otherwise than it is meant (`*vett`, `&more`,
 * `!tag`), each mistake once and at most one a line. `source` is the text that `document` was read
 * from.
 */
export function yamlMistakes(document: Document, source: string): YamlMistake[] {
  const lines = sourceLines(source);
  const deep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const read = (deep ? [deep] : document.errors.slice(0, most)).map((error) =>
    mistakeOf(error, lines),
  );
  const all = document.errors.length > 0 ? read : marksAtBeginnings(document, lines);
  return all.filter(({ line }, index) => all.findIndex((each) => each.line === line) === index);
}

function mistakeOf(error: YAMLError, lines: SourceLine[]): YamlMistake {
  const { line: at, at: here } = placeOf(error.pos[0], lines);
  if (error.code === 'DUPLICATE_KEY') return { ...here, reason: duplicate(at, lines) };
  const plain = reasons.get(error.code);
  if (plain !== undefined) return { ...here, reason: plain };
  if (/^Missing closing/.test(error.message)) return unclosed(lines, here);
  const following = lines.find(({ number, text }) => number > at.number && text.trim() !== '');
  return (
    valueMistake(at) ??
    indentMistake(at, following, lines, error) ?? {
      ...here,
      reason: `unexpected words; expected fields, each as "name: value" (${plainly(error)}). Put the value in quotation marks, or correct the line.`,
    }
  );
}

const reasons = new Map<string, string>([
  [
    'TAB_AS_INDENT',
    'unexpected tab; expected spaces at the beginning of a line. Write two spaces for it.',
  ],
  [
    'RESOURCE_EXHAUSTION',
    'unexpected depth; expected plain fields, few levels deep. Take the marks [ and { out, or put the words in quotation marks.',
  ],
  [
    'BAD_DQ_ESCAPE',
    'unexpected \\ within "…"; expected \\\\ there, or words between single quotation marks, where \\ means itself.',
  ],
  [
    'MULTIPLE_DOCS',
    'unexpected line of dashes; expected one only above and one only below the fields. Take it out.',
  ],
]);

function unclosed(lines: SourceLine[], here: { line: number; column: number }): YamlMistake {
  const open = openQuote(lines);
  const mark = open?.mark ?? 'quotation mark';
  const at = open ? { line: open.line.number, column: open.column } : here;
  const reason = `unexpected ${mark} that nothing closes; expected another at the end of the words. Write it there.`;
  return { ...at, reason };
}

/** Marks that YAML takes for something of its own, where words were meant. */
function marksAtBeginnings(document: Document, lines: SourceLine[]): YamlMistake[] {
  const marked: number[] = document.warnings.map(({ pos }) => pos[0]);
  const controls: number[] = [];
  visit(document, (_, node) => {
    const [start = 0] = (isNode(node) && node.range) || [];
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) marked.push(start);
    if (isScalar(node) && !isPrintable(String(node.value))) controls.push(start);
  });
  return [
    ...marked.slice(0, most).map((offset) => {
      const { line, at } = placeOf(offset, lines);
      const { value, column } = valueIn(line.text);
      const begins = column === at.column || /^[&!]/.test(value);
      return (begins ? valueMistake(line) : null) ?? { ...at, reason: markMeansElse };
    }),
    ...controls.slice(0, most).map((offset) => ({
      ...placeOf(offset, lines).at,
      reason: 'unexpected control character; expected words that a page can print. Take it out.',
    })),
  ];
}

/** An escape (`"\\u0007"`, `"\\ud800"`) can write what no file could hold. */
function isPrintable(value: string): boolean {
  return controlAt(value) === null && value.isWellFormed();
}

const markMeansElse =
  'unexpected *, & or ! at the beginning of words, where it means something else; expected words in quotation marks. Put them there.';

function placeOf(offset: number, lines: SourceLine[]) {
  const line = lines.findLast(({ start }) => start <= offset) ?? { text: '', start: 0, number: 1 };
  return { line, at: { line: line.number, column: offset - line.start + 1 } };
}

function duplicate(at: SourceLine, lines: SourceLine[]): string {
  const [, name = ''] = /^\s*(?:- )?(.*?)\s*:/.exec(at.text) ?? [];
  const first = firstLineOfKey(lines, at, name);
  const where = first ? `, and line ${first} has it` : '';
  return `unexpected second "${name}"; expected each field once${where}. Take one of them out.`;
}

function plainly({ message }: YAMLError): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
