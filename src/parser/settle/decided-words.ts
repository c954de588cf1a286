import type { Decision } from '../../schemas/report.ts';
import type { Document } from '../document/document.ts';
import type { ParsedSpan } from '../parsed-report.ts';

/** The words of a text in a row, passages parted by a space, and where each passage begins in it. */
interface Row {
  words: string;
  starts: number[];
}

const rows = new WeakMap<Document, Row>();

/**
 * Every place where a decision's words stand with what is said to be before and after them: a span a
 * passage. `Good` with the prefix "Cows are fed." is the label below that paragraph only.
 */
export function placesOf(
  document: Document,
  { text, prefix, suffix }: Pick<Decision, 'text' | 'prefix' | 'suffix'>,
): ParsedSpan[][] {
  const { words } = rowOf(document);
  const wanted = evenSpace(text);
  const places: ParsedSpan[][] = [];
  for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const before = words.slice(0, at).trimEnd().endsWith(evenSpace(prefix));
    const after = words.slice(end).trimStart().startsWith(evenSpace(suffix));
    if (before && after) places.push(spansAt(document, at, end));
  }
  return places;
}

/** Words before or after a span that, with its own words, stand once in the text. */
export function toldApart(
  document: Document,
  span: ParsedSpan,
): { prefix?: string; suffix?: string } {
  const { words, starts } = rowOf(document);
  const at = (starts[span.passage] ?? 0) + span.start;
  const end = (starts[span.passage] ?? 0) + span.end;
  const text = words.slice(at, end);
  const alone = (beside: { prefix?: string; suffix?: string }) =>
    placesOf(document, { text, prefix: '', suffix: '', ...beside }).length === 1;
  if (alone({})) return {};
  const before = words.slice(0, at).trim().split(' ');
  const after = words.slice(end).trim().split(' ');
  for (let count = 1; count <= 12; count += 1) {
    const prefix = before.slice(-count).join(' ');
    if (alone({ prefix })) return { prefix };
    const suffix = after.slice(0, count).join(' ');
    if (alone({ suffix })) return { suffix };
  }
  return { prefix: before.slice(-12).join(' '), suffix: after.slice(0, 12).join(' ') };
}

function rowOf(document: Document): Row {
  const known = rows.get(document);
  if (known) return known;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of document.passages) {
    starts.push(length);
    length += text.length + 1;
  }
  const row = { words: document.passages.map(({ text }) => text).join(' '), starts };
  rows.set(document, row);
  return row;
}

function spansAt(document: Document, from: number, to: number): ParsedSpan[] {
  const { starts } = rowOf(document);
  return document.passages.flatMap(({ index, text }) => {
    const begin = starts[index] ?? 0;
    const start = Math.max(0, from - begin);
    const end = Math.min(text.length, to - begin);
    return start < end ? [{ passage: index, start, end }] : [];
  });
}

function evenSpace(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}
