import { askHeading } from '../document/ask-heading.ts';
import { columnsOf } from '../document/cells.ts';
import type { Passage } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence } from '../document/sentences.ts';
import type { Text } from '../text.ts';
import { sentHeads } from './sent-heads.ts';
import { speaksOfSelf } from './speech.ts';

/** A place that may say whose words follow. */
export interface TurnHead {
  passage: Passage;
  /** Whom it names, if anybody. */
  label: string;
  /** An office on a line of its own below the name. */
  role: string | null;
  /**
   * `timed` has a time beside the name, `marked` a colon behind it; `sent` is of a form that says that somebody's
   * words follow: the head of a mail or a post, a signature; `lone` is no more than a line above the words, an
   * item, a cell beside them, or words before a dash or in brackets.
   */
  form: 'timed' | 'sent' | 'marked' | 'lone';
  /** Where the words begin, and their first paragraph. */
  from: { passage: number; start: number };
  said: string;
}

/**
 * The places of a text that may say whose turn it is: `Q4 Ann Lee (Chair): Not much.`, `[00:38] Ann Lee: Not
 * much.`, `Ann Lee 0:38 not much`, `Ann Lee – Not much.`, `A. Not much.` and `A. (Ann Lee) Not much.` yield
 * one each, and so do `Ann Lee 0:38` above `Not much.`, `Ann Lee` beside it in a row, the head of a mail or a
 * post above it, and `– Ann Lee` below it.
 */
export function turnHeads(text: Text): TurnHead[] {
  const sent = sentHeads(text);
  const found = text.document.passages
    .filter(({ folded }) => askHeading(folded) === null)
    .flatMap(
      (passage) =>
        sent.get(passage.index) ??
        inFront(passage) ??
        inRow(text, passage) ??
        above(text, passage) ??
        [],
    )
    .filter(({ label, said }) => text.scale.read(fold(label)) === null && said[0] !== '[');
  // A time behind other words, `We met at 10.30 and …`, is of no transcript.
  const late = found.filter(isStamped).length;
  return late > 2 ? found : found.filter((head) => !isStamped(head));
}

function isStamped(head: TurnHead): boolean {
  return isInFront(head) && stamped.test(head.passage.text);
}

/** Whether the words stand behind the head, on its line. */
export function isInFront({ passage, from }: TurnHead): boolean {
  return from.passage === passage.index;
}

const time = String.raw`\[[^\]]{0,20}\d[:.]\d\d[^\]]{0,8}\]|\(?\b\d{1,2}(?:[:.]\d\d){1,2}(?: ?[ap]m)?\b\)?`;
const numbers = String.raw`\[\d{1,4}\]\s+|Q\d{1,4}\s+`;
const opening = new RegExp(`^(?:(${time})[\\s\\p{Pd}]*)?(?:${numbers})?`, 'u');
const closing = new RegExp(`[\\s,\\p{Pd}]*(?:${time})$`, 'u');
const ends = String.raw`(:)\s+(?=[^\s"'\p{Pi}])| \p{Pd} (?=\p{Lu})`;
const labelled = new RegExp(
  `^(?:([QA])\\.\\s(?!\\()|((?:[^:“"[\\].!?]|(?<=\\b\\p{Lu}\\p{L}{0,3})\\.){1,120}?)(?:${ends})|[QA]\\W? \\(([^()]{3,80})\\):? )`,
  'u',
);
const stamped = new RegExp(
  `^()(\\p{Lu}[^:“"[\\].!?]{2,60}?) (?:${time}) (?![ap]m\\b)(?=\\p{L})`,
  'u',
);

/** A label that words on the same line follow. */
function inFront(passage: Passage): TurnHead | null {
  const { kind, text } = passage;
  const [stamp = '', clock] = opening.exec(text) ?? [];
  const rest = text.slice(stamp.length);
  const late = clock ? null : stamped.exec(rest);
  const [all = '', letter, before, colon, bracket] = late ?? labelled.exec(rest) ?? [];
  const name = before ?? bracket ?? letter;
  const timed = Boolean(clock ?? late);
  if (!name || (!timed && !isProse(text))) return null;
  const marked = (colon ?? letter) && kind !== 'item';
  const form = timed ? 'timed' : marked ? 'marked' : 'lone';
  return headOf(passage, name, form, passage, stamp.length + all.length);
}

/** A label in the first of two columns. */
function inRow({ document }: Text, passage: Passage): TurnHead | null {
  const { text } = passage;
  if (!endsSentence(text)) return null;
  const [name, words, more] = columnsOf(document, passage);
  if (!name || !words || more) return null;
  return headOf(passage, text.slice(name.start, name.end), 'lone', passage, words.start);
}

/** A label on a line of its own above the words, with a line or two of its own kind between. */
function above({ document: { passages }, peopleNames }: Text, passage: Passage): TurnHead | null {
  const { index, kind, text } = passage;
  if (text.length > longest || kind === 'item') return null;
  const [stamp = '', clock] = opening.exec(text) ?? [];
  const [late = ''] = closing.exec(text.slice(stamp.length)) ?? [];
  const line = text.slice(stamp.length, text.length - late.length).replace(/:$/, '');
  const near = passages.slice(index + 1, index + 4);
  const until = late ? 0 : near.findIndex((each) => isProse(each.text));
  const next = near[until];
  const between = near.slice(0, Math.max(0, until)).map((each) => each.text);
  if (!next || isOpened(next)) return null;
  const numbered = /\d/.test(line.replace(/^\p{L}+ \d+(?:\. (?=\p{Lu})| (?=\())/u, ''));
  if (
    between.some((each) => /\d{5}|[":@\p{Pi}]/u.test(each)) ||
    !/^[^[\]"“@]*(?:\p{L}|\))$/u.test(line) ||
    (numbered && !text.endsWith(':'))
  )
    return null;
  const role = between.find((each) => peopleNames.hasOffice(each)) ?? null;
  const form = (clock ?? late) ? 'timed' : 'lone';
  return headOf(passage, line, form, next, 0, role);
}

/** Words that end as a sentence does, or lead from one to what is quoted: "We asked. They sent this:" */
function isProse(words: string): boolean {
  const told = words.replace(/\s+\p{So}+$/u, '');
  return endsSentence(told) || (/[.!?] [^.]*:$/.test(words) && speaksOfSelf(words));
}

/** The longest label that is likely, with its time. */
const longest = 160;

/** How a letter ends above its signature. */
export const signedOff = /^(?:yours|kind|best|with)\b[^.]*$/;

/** Whether a passage opens with a mark of quotation. */
export function isOpened({ text }: Passage): boolean {
  return /^["'\p{Pi}]/u.test(text);
}

/** The head of words that begin at an offset of a passage, its name as `raised` writes it, but where somebody sends it. */
export function headOf(
  passage: Passage,
  name: string,
  form: TurnHead['form'],
  next: Passage,
  start = 0,
  role: string | null = null,
): TurnHead {
  const from = { passage: next.index, start };
  const label = form === 'sent' ? name.trim() : raised(name);
  return { passage, label, role, form, from, said: next.text.slice(start) };
}

/** `ANN LEE` is Ann Lee. */
export function raised(name: string): string {
  return name
    .trim()
    .replace(/^[^(,]+|(?<=\()\p{Lu}{2,}(?: \p{Lu}{2,}){1,2}(?=\))/gu, (words) =>
      /\p{Ll}/u.test(words)
        ? words
        : words.replace(/(?<=\p{L})\p{L}{2,}/gu, (each) => each.toLowerCase()),
    );
}
