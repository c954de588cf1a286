import type { Edition } from '../schemas/edition.ts';
import type { Passage, Span } from '../schemas/passage.ts';
import { passageById } from './lookup.ts';

/**
 * What stands before some words that are not understood alone: the rest of their sentence, else, where
 * they point back ("This has delayed …"), the sentence before it in their passage; null where they stand
 * alone or begin the passage.
 */
export function wordsBefore(edition: Edition, span: Span): Span | null {
  const passage = passageById(edition, span.passage);
  const start = withoutMark(edition, passage, sentenceAt(passage, span.start).start);
  if (hasWords(passage, start, span.start))
    return { ...span, start, end: trimmedEnd(passage, span.start) };
  if (!pointsBack.test(passage.text.slice(span.start, span.end))) return null;
  const before = passage.sentences.findLast(({ end }) => end <= start);
  if (!before) return null;
  return { ...span, start: withoutMark(edition, passage, before.start), end: before.end };
}

/** The words above a list item that introduce it, as printed, where there are such. */
export function leadInOf(edition: Edition, { leadIn }: Passage): string | null {
  if (!leadIn) return null;
  return passageById(edition, leadIn.passage).text.slice(leadIn.start, leadIn.end);
}

/**
 * The rest of the sentence in which some words end; null where they end it. The "and" that leads to the
 * next item of a list is no rest.
 */
export function wordsAfter(edition: Edition, span: Span): Span | null {
  const passage = passageById(edition, span.passage);
  const { end } = sentenceAt(passage, span.end - 1);
  if (!hasWords(passage, span.end, end)) return null;
  const rest = passage.text.slice(span.end, end).trimStart();
  const start = end - rest.length;
  return { passage: span.passage, start, end: start + withoutLoneClosing(rest).length };
}

/** Words that begin with one that stands for something said before, or name such a thing anywhere. */
const pointsBack = new RegExp(
  [
    '^\\P{L}*(?:it|its|they|their|them|he|she|his|her|that|those|such|and|but|however)\\b',
    '\\b(?:this|these)\\b',
    // What "it" stands for is not in a sentence that begins with who speaks.
    '^\\P{L}*(?:I|we)\\b.*?\\bthat (?:it|they)\\b',
  ].join('|'),
  'iu',
);

/** Where words begin whose first mark opens a quotation that goes on behind them. */
function withoutMark(edition: Edition, passage: Passage, start: number): number {
  const quote = edition.quotes.find(({ id }) => id === passage.quote);
  const spoken = quote?.spans.find((span) => span.passage === passage.id)?.start ?? start;
  return start < spoken && !/[\p{L}\p{N}]/u.test(passage.text.slice(start, spoken))
    ? spoken
    : start;
}

function sentenceAt({ sentences, text }: Passage, unit: number) {
  const around = sentences.find(({ start, end }) => start <= unit && unit < end);
  return around ?? { start: 0, end: text.length };
}

/** Words without the mark at their end that closes a quotation begun before them. */
function withoutLoneClosing(words: string): string {
  return /["“‘]/.test(words) ? words : words.replace(/[”’]+$/, '');
}

function trimmedEnd({ text }: Passage, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function hasWords({ text, kind }: Passage, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (kind === 'item' && end === text.length && /^\s*(?:and|or)$/.test(words)) return false;
  return /[\p{L}\p{N}]/u.test(words);
}
