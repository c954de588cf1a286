import { lineEnd } from './document/normalise.ts';
import type { ParsedPassage, ParsedReport } from './parsed-report.ts';

/**
 * Writes the Markdown of a copy from the passages of a raw text: headings, lists, and quotation
 * blocks for paragraphs that are speech from end to end; lists keep their numbers. Reading it back gives
 * the same words.
 * `source` is the raw text: wide spaces between the cells of a row stay as it has them, each empty cell before
 * them is a space, and two blank lines part a grade and what it is given to, above it or below, from other lines.
 */
export function writeCopy(
  { passages, quotes, gradings }: Pick<ParsedReport, 'passages' | 'quotes' | 'gradings'>,
  source: string,
): string {
  const spoken = new Set(
    quotes.flatMap(({ paragraphs }) =>
      paragraphs
        .filter(({ passage, start, end }) => isWhole(passages[passage], start, end))
        .map(({ passage }) => passage),
    ),
  );
  const blocks = passages.map((passage, index) =>
    block(passage, source, spoken.has(index), leadOf(passages, index, source)),
  );
  const ends = endsOfBlocks(passages, gradings);
  const parts = blocks.map(
    (text, index) =>
      text +
      (index < blocks.length - 1 ? gap(passages, spoken, index) : '') +
      (ends.has(index) && isParted(passages, index, source) ? '\n' : ''),
  );
  return `${parts.join('')}\n`;
}

/** Puts a backslash before what Markdown would read as a mark. */
export function escapeMarks(text: string): string {
  return text
    .replace(/[\\*_`[\]<]/g, '\\$&')
    .replace(/&(?=#?\w)/g, '\\&')
    .replace(/^(#{1,6}(?=\s|$)|[-+=](?=[\s\-=>]|$)|>)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(\s)(#+)$/, '$1\\$2');
}

/** The passages behind which blocks end of a grade and what stands below it or above it, and those before the former. */
function endsOfBlocks(passages: ParsedPassage[], gradings: ParsedReport['gradings']): Set<number> {
  const ends = new Set<number>();
  for (const { mark, span, area } of gradings.flatMap(({ statements }) => statements)) {
    if (!mark) continue;
    if (span.passage > mark.passage)
      for (const end of [mark.passage - 2, mark.passage - 1, span.passage]) ends.add(end);
    else if (!passages[mark.passage]?.text.includes(area ?? '')) ends.add(mark.passage);
  }
  return ends;
}

function isParted(passages: ParsedPassage[], index: number, source: string): boolean {
  const [one, other] = [passages[index], passages[index + 1]];
  return /\n\s*\n/.test(source.slice(one?.offsets.at(-1), other?.offsets[0]));
}

/** A space for each tab before a line of a table, three at most before a paragraph. */
function leadOf(passages: ParsedPassage[], index: number, source: string): string {
  const [above, own] = [passages[index - 1], passages[index]];
  if (!own || own.kind === 'item' || !above) return '';
  if (![above, own].some((each) => withGaps(each, source).includes('\t'))) return '';
  const at = own.offsets[0] ?? 0;
  const before = source.slice(source.lastIndexOf('\n', at) + 1, at);
  return ' '.repeat(
    /^\t*$/.test(before)
      ? own.kind === 'heading'
        ? before.length
        : Math.min(before.length, 3)
      : 0,
  );
}

function block(passage: ParsedPassage, source: string, spoken: boolean, lead: string): string {
  const { kind, depth, listNumber } = passage;
  const words = escapeMarks(withGaps(passage, source));
  if (kind === 'heading') return `${'#'.repeat(depth)} ${lead}${words}`;
  const mark = listNumber === null ? '-' : `${listNumber}.`;
  if (kind === 'item') return `${'    '.repeat(depth - 1)}${mark} ${words}`;
  return spoken ? `> ${words}` : `${lead}${words}`;
}

/** A passage's words with the tabs and wide spaces that part the cells of a row. */
function withGaps({ text, offsets }: ParsedPassage, source: string): string {
  return text.replace(/ /g, (space, index: number) => {
    const run = source.slice(offsets[index] ?? 0, offsets[index + 1] ?? 0).replace(/\S/g, '');
    const isWide = run.includes('\t') || run.length > 1;
    return isWide && !lineEnd.test(run) ? run : space;
  });
}

/** What stands between a block and the next. */
function gap(passages: ParsedPassage[], spoken: Set<number>, index: number): string {
  const one = passages[index];
  const other = passages[index + 1];
  if (one?.kind === 'item' && other?.kind === 'item' && one.list === other.list) return '\n';
  return spoken.has(index) && spoken.has(index + 1) ? '\n>\n' : '\n\n';
}

function isWhole(passage: ParsedPassage | undefined, start: number, end: number): boolean {
  if (passage?.kind !== 'paragraph') return false;
  const outside = passage.text.slice(0, start) + passage.text.slice(end);
  return /^["“”]+$/.test(outside);
}
