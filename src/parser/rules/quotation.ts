import type { Document, Passage } from '../document/document.ts';
import { endsSentence, splitSentences } from '../document/sentences.ts';
import { type MarkedWords, markedWords } from '../marks/quotation-marks.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import {
  type Attribution,
  attributionAfter,
  attributionBefore,
  attributionInTitle,
  signature,
} from './attribution.ts';

/** An attribution with the passage where it stands. */
export type PlacedAttribution = Attribution & { passage: number };

/** Speech, or words in quotation marks that are none. */
export interface Quotation {
  /** One span a paragraph, without the outer marks. */
  paragraphs: ParsedSpan[];
  attribution: PlacedAttribution | null;
  /** Why it is no speech; null where it is. */
  none: string | null;
}

/**
 * Speech opens with a mark on every paragraph and closes on the last; who speaks stands before it
 * (`Chief Constable Ann Lee said:`) or after (`,” said Ann.`): each yields one quote of all its
 * paragraphs. Words in marks within the writer's own sentence yield none: `said that “parts have
 * slipped”`.
 */
export function quotations(text: Text): Quotation[] {
  const state: State = { text, found: [], current: null, open: false, last: -2 };
  for (const passage of text.document.passages) {
    if (passage.kind === 'heading') continue;
    if (!readUnmarked(state, passage)) readMarked(state, passage);
  }
  for (const quotation of state.found) sign(text, quotation);
  return state.found;
}

interface State {
  text: Text;
  found: Quotation[];
  /** The speech that may go on. */
  current: Quotation | null;
  /** Whether its last paragraph lacks a closing mark, and where that stands. */
  open: boolean;
  last: number;
}

function readMarked(state: State, passage: Passage): void {
  const runsOn = state.open && state.last === passage.index - 1 && /^\p{Ll}/u.test(passage.text);
  const marked = markedWords(passage, runsOn);
  for (const [nth, words] of marked.entries()) {
    const before = marked[nth - 1];
    const after = marked[nth + 1];
    const from = before ? before.end + (before.closed ? 1 : 0) : 0;
    const to = after ? after.start - (after.opened ? 1 : 0) : passage.text.length;
    readWords(state, passage, words, from, to);
  }
}

function readWords(
  state: State,
  passage: Passage,
  words: MarkedWords,
  from: number,
  to: number,
): void {
  const { text } = state;
  const lead = passage.text.slice(from, words.start - (words.opened ? 1 : 0));
  const tail = passage.text.slice(words.end + (words.closed ? 1 : 0), to);
  const said = passage.text.slice(words.start, words.end);
  const span = { passage: passage.index, start: words.start, end: words.end };
  const opens = from === 0 && lead.trim() === '';
  const sentence = lastSentence(lead);
  const inside = state.open && state.last === passage.index - 1;
  const own = opens
    ? inside
      ? null
      : above(text, passage.index)
    : placed(attributionBefore(text, sentence), passage.index, words.start - 1 - sentence.length);
  const tailed = placed(
    attributionAfter(text, tail, endsSentence(said)),
    passage.index,
    words.end + 1,
  );
  const whole = isSentence(said, words, opens);
  const parted =
    from > 0 &&
    state.last === passage.index &&
    placed(attributionAfter(text, lead, false), passage.index, from);
  const again = state.open && state.last === passage.index && lead.trim() === '';
  if (
    !words.opened ||
    again ||
    goesOn(state, passage, { own, tailed, opens, parted: parted || null })
  ) {
    if (state.current && !state.current.attribution)
      state.current.attribution = tailed ?? (parted || null);
    push(state, span, words.closed);
  } else if (whole && (own || tailed || !words.single)) {
    begin(state, span, own ?? tailed, words.closed);
  } else {
    state.found.push({
      paragraphs: [span],
      attribution: null,
      none: 'A few words in marks, within a sentence of the writer’s.',
    });
  }
}

/** Whether marked words are a sentence or more, and not a grade, a title or a fragment. */
function isSentence(said: string, { single, closed }: MarkedWords, opens: boolean): boolean {
  const count = said.split(' ').length;
  if (count < 3 || !/^[‘'“"(]?[\p{Lu}\p{N}]/u.test(said)) return opens && count >= 5 && !single;
  const ended = endsSentence(said) || /[,:;–—]$/.test(said) || !closed;
  return ended || (opens && count >= 5) || (count >= 8 && !single);
}

function begin(
  state: State,
  span: ParsedSpan,
  attribution: PlacedAttribution | null,
  closed: boolean,
): void {
  state.current = { paragraphs: [], attribution, none: null };
  state.found.push(state.current);
  push(state, span, closed);
}

function push(state: State, span: ParsedSpan, closed: boolean): void {
  state.current?.paragraphs.push(span);
  state.last = span.passage;
  state.open = !closed;
}

interface Beside {
  own: PlacedAttribution | null;
  tailed: PlacedAttribution | null;
  opens: boolean;
  parted: PlacedAttribution | null;
}

/** Whether words belong to the quotation before them: no one else is said to speak. */
function goesOn(state: State, passage: Passage, { own, tailed, opens, parted }: Beside): boolean {
  if (!state.current) return false;
  const gap = passage.index - state.last - interruptions(state, passage.index);
  if (parted) return !own || own.end <= parted.end || isSame(state, own);
  if (own) return false;
  if (gap > 1 || !opens) return false;
  const open = state.open && !state.current.attribution;
  return tailed === null || tailed.kind === 'pronoun' || open || isSame(state, tailed);
}

function isSame({ current }: State, other: Attribution): boolean {
  const known = current?.attribution;
  return (
    known?.kind === 'person' &&
    other.kind !== 'organisation' &&
    (known.speaker === other.speaker || known.speaker.endsWith(` ${other.speaker}`))
  );
}

/** How many lines stand in an open quotation that are none of it: a heading, a picture's caption. */
function interruptions({ text, open, last }: State, passage: number): number {
  const lines = text.document.passages.slice(last + 1, passage);
  const none = lines.every(
    (line) => line.kind === 'heading' || !(endsSentence(line.text) || /:$/.test(line.text)),
  );
  return open && none && lines.length <= 2 ? lines.length : 0;
}

/** A passage without an opening mark that is speech all the same. */
function readUnmarked(state: State, passage: Passage): boolean {
  const { passages } = state.text.document;
  const span = { passage: passage.index, start: 0, end: passage.text.length };
  if (passage.quoted && !/[“”"]/.test(passage.text)) {
    const goes = state.current && state.last === passage.index - 1 && passages[state.last]?.quoted;
    const found = goes ? null : above(state.text, passage.index);
    if (!goes && !found) return false;
    if (found) begin(state, span, found, false);
    else push(state, span, false);
    return true;
  }
  if (
    !state.open ||
    state.last !== passage.index - 1 ||
    !closesBelow(passages.slice(passage.index, passage.index + 12))
  )
    return false;
  const closed = /["”]$/.test(passage.text);
  push(state, { ...span, end: span.end - (closed ? 1 : 0) }, closed);
  return true;
}

/** Whether the first passage with a mark has only a closing one, at its end. */
function closesBelow(passages: readonly Passage[]): boolean {
  const marked = passages.find(({ kind, text }) => kind === 'heading' || /["“”]/.test(text));
  return marked !== undefined && marked.kind !== 'heading' && /^[^"“”]+["”]$/.test(marked.text);
}

/** The attribution that ends the passage above: `Chief Constable Ann Lee said:`. */
function above(text: Text, index: number): PlacedAttribution | null {
  const before = text.document.passages[index - 1];
  if (!before || before.kind === 'item' || /[“”]\s*$/.test(before.text)) return null;
  const title =
    attributionInTitle(text, before.text) ??
    (isHeaded(text, index) ? signature(text, before.text) : null);
  if (title) return placed(title, index - 1, 0);
  const sentence = lastSentence(before.text);
  if (!/:\s*$/.test(sentence) && !/\b\p{L}+,?$/u.test(sentence)) return null;
  const offset = before.text.length - sentence.length;
  return placed(attributionBefore(text, sentence), index - 1, offset);
}

/** Whether speakers' names stand above what they say: the first such line stands below no speech. */
function isHeaded({ document }: Text, index: number): boolean {
  const { passages } = document;
  let alone = firstNames.get(document);
  if (alone === undefined) {
    alone = passages.findIndex(
      ({ text, kind }, at) =>
        kind !== 'item' &&
        /^[“"]/.test(passages[at + 1]?.text ?? '') &&
        !endsSentence(text) &&
        !/[:;"”]$/.test(text),
    );
    firstNames.set(document, alone);
  }
  return alone >= 0 && alone < index && !/["”]$/.test(passages[alone - 1]?.text ?? '');
}

/** The first passage of a document that may be the name of who speaks below, found once. */
const firstNames = new WeakMap<Document, number>();

/** A quotation without a speaker takes the signature that is the whole passage below it. */
function sign(text: Text, quotation: Quotation): void {
  const last = quotation.paragraphs.at(-1);
  const below = last && text.document.passages[last.passage + 1];
  if (quotation.attribution || quotation.none || !below) return;
  quotation.attribution = placed(signature(text, below.text), below.index, 0);
}

function placed(
  found: Attribution | null,
  passage: number,
  offset: number,
): PlacedAttribution | null {
  return (
    found && {
      ...found,
      passage,
      start: Math.max(0, offset + found.start),
      end: offset + found.end,
    }
  );
}

function lastSentence(text: string): string {
  const words = text.slice(-800);
  return words.slice(splitSentences(words).at(-1)?.start);
}
