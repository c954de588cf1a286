import type { TextQuote } from '../../schemas/passage.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import { lastAtOrBefore } from './place.ts';

/** The words of a text in a row, passages parted by a space, and where each passage begins in it. */
interface Row {
  words: string;
  starts: number[];
}

/** A text, passage by passage. */
interface Passages {
  passages: readonly { text: string }[];
}

const rows = new WeakMap<Passages, Row>();

/** How many characters beside a mark may tell it from others. */
const nearby = 400;

/**
 * Every place where quoted words stand with what is said to be before and after them: a span a
 * passage. `Good` with the prefix "Cows are fed." is the label below that paragraph only.
 */
export function placesOf(document: Passages, { text, prefix, suffix }: TextQuote): ParsedSpan[][] {
  return [...foundIn(rowOf(document).words, { text, prefix, suffix })].map(([from, to]) =>
    spansAt(document, from, to),
  );
}

function* foundIn(
  words: string,
  { text, prefix = '', suffix = '' }: { text: string; prefix?: string; suffix?: string },
): Generator<[from: number, to: number]> {
  const [wanted, before, after] = [text, prefix, suffix].map(evenSpace) as [string, string, string];
  for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const led = words.slice(Math.max(0, at - before.length - 1), at).trimEnd();
    const followed = words.slice(end, end + after.length + 1).trimStart();
    if (led.endsWith(before) && followed.startsWith(after)) yield [at, end];
  }
}

/** Words before or after a span that, with its own words, stand once in the text. */
export function toldApart(
  document: Passages,
  span: ParsedSpan,
): { prefix?: string; suffix?: string } {
  const { words, starts } = rowOf(document);
  const at = (starts[span.passage] ?? 0) + span.start;
  const end = (starts[span.passage] ?? 0) + span.end;
  const text = words.slice(at, end);
  const alone = (beside: { prefix?: string; suffix?: string }) => {
    const found = foundIn(words, { text, ...beside });
    return !found.next().done && found.next().done === true;
  };
  if (alone({})) return {};
  const before = words
    .slice(Math.max(0, at - nearby), at)
    .trim()
    .split(' ');
  const after = words
    .slice(end, end + nearby)
    .trim()
    .split(' ');
  for (let count = 1; count <= 12; count += 1) {
    const prefix = before.slice(-count).join(' ');
    if (alone({ prefix })) return { prefix };
    const suffix = after.slice(0, count).join(' ');
    if (alone({ suffix })) return { suffix };
  }
  return { prefix: before.slice(-12).join(' '), suffix: after.slice(0, 12).join(' ') };
}

function rowOf(document: Passages): Row {
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

function spansAt(document: Passages, from: number, to: number): ParsedSpan[] {
  const { starts } = rowOf(document);
  const spans: ParsedSpan[] = [];
  for (let index = lastAtOrBefore(starts, from); (starts[index] ?? to) < to; index += 1) {
    const begin = starts[index] ?? 0;
    const start = Math.max(0, from - begin);
    const end = Math.min(document.passages[index]?.text.length ?? 0, to - begin);
    if (start < end) spans.push({ passage: index, start, end });
  }
  return spans;
}

function evenSpace(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}
