import type { ParsedPassage, ParsedReport } from './parsed-report.ts';

/**
 * Writes the Markdown of a copy from the passages of a raw text: headings, lists, and quotation
 * blocks for paragraphs that are speech from end to end. Reading it back gives the same words.
 */
export function writeCopy({ passages, quotes }: ParsedReport): string {
  const spoken = new Set(
    quotes.flatMap(({ paragraphs }) =>
      paragraphs
        .filter(({ passage, start, end }) => isWhole(passages[passage], start, end))
        .map(({ passage }) => passage),
    ),
  );
  const blocks = passages.map((passage, index) => block(passage, spoken.has(index)));
  const parts = blocks.map(
    (text, index) => text + (index < blocks.length - 1 ? gap(passages, spoken, index) : ''),
  );
  return `${parts.join('')}\n`;
}

/** Puts a backslash before what Markdown would read as a mark. */
export function escapeMarks(text: string): string {
  return text
    .replace(/[\\*_`[\]<]/g, '\\$&')
    .replace(/&(?=#?\w)/g, '\\&')
    .replace(/^(#{1,6}(?=\s|$)|[-+=>](?=[\s\-=>]|$)|>|-+$|=+$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(\s)(#+)$/, '$1\\$2');
}

function block({ kind, depth, text, ordered }: ParsedPassage, spoken: boolean): string {
  const words = escapeMarks(text);
  if (kind === 'heading') return `${'#'.repeat(depth)} ${words}`;
  if (kind === 'item') return `${'   '.repeat(depth - 1)}${ordered ? '1.' : '-'} ${words}`;
  return spoken ? `> ${words}` : words;
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
