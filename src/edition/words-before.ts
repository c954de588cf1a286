import type { Edition } from '../schemas/edition.ts';
import { type Passage, type Span, sentenceAt } from '../schemas/passage.ts';
import { passageById, passagesOf, quoteById } from './lookup.ts';

/**
 * What stands before some words that are not understood alone: the rest of their sentence, else, where
 * they point back ("This has delayed …"), the sentence before it in their passage, else, where they take up
 * what was said ("However, …"), the last of the paragraph before; null where they stand alone.
 */
export function wordsBefore(edition: Edition, span: Span): Span | null {
  const passage = passageById(edition, span.passage);
  const start = withoutMark(edition, passage, sentenceAt(passage, span.start).start);
  if (hasWords(passage, start, span.start))
    return { ...span, start, end: trimmedEnd(passage, span.start) };
  const words = passage.text.slice(span.start, span.end);
  if (!pointsBack(words)) return null;
  const before = lastSentence(edition, passage, start);
  return before ?? (takesUp(words) ? endOfParagraphBefore(edition, passage) : null);
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

/** Whether words take up what was said before them, or limit it: “However, …”, “In particular we …”. */
export function takesUp(words: string): boolean {
  return connective.test(words);
}

/** Where words begin whose first mark opens a quotation that goes on behind them. */
function withoutMark(edition: Edition, passage: Passage, start: number): number {
  const quote = passage.quote === null ? null : quoteById(edition, passage.quote);
  const spoken = quote?.spans.find((span) => span.passage === passage.id)?.start ?? start;
  return start < spoken && !/[\p{L}\p{N}]/u.test(passage.text.slice(start, spoken))
    ? spoken
    : start;
}

/** The last sentence of a passage that ends before a place, without the mark that opens a quotation. */
function lastSentence(edition: Edition, passage: Passage, place: number): Span | null {
  const found = passage.sentences.findLast(({ end }) => end <= place);
  if (!found) return null;
  const start = withoutMark(edition, passage, found.start);
  return { passage: passage.id, start, end: found.end };
}

/** The last sentence of the paragraph right above another that has the same speaker. */
function endOfParagraphBefore(edition: Edition, passage: Passage): Span | null {
  const passages = passagesOf(edition, passage.report);
  const above = passages[passages.indexOf(passage) - 1];
  const isOneText = above?.kind === 'paragraph' && passage.kind === 'paragraph';
  if (!isOneText || above.quote !== passage.quote) return null;
  return lastSentence(edition, above, above.text.length);
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

/**
 * Whether words are not understood without the sentence before them: they take it up, begin with a word
 * that stands for something said in it, or name such a thing anywhere.
 */
function pointsBack(words: string): boolean {
  return takesUp(words) || standsForSomething.test(words);
}

const connective =
  /^\P{L}*(?:(?:and|but|yet|however|although|though|nevertheless|nonetheless|in particular)\b|[^.;]*?\bhowever\P{L}*$)/iu;

const standsForSomething = new RegExp(
  [
    '^\\P{L}*(?:it|its|they|their|them|he|she|his|her|that|those|such)\\b',
    '\\b(?:this|these)\\b',
    // What "it" stands for is neither in a sentence that begins with who speaks, nor in words of time.
    '^\\P{L}*(?:I|we)\\b.*?\\bthat (?:it|they)\\b',
    '^\\P{L}*(?:since|in|at|on|during|for|after|before|by)\\b[^.;]*?, (?:it|they)\\b',
  ].join('|'),
  'iu',
);
