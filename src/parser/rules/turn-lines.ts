import { askHeading } from '../document/ask-heading.ts';
import { columnsOf } from '../document/cells.ts';
import type { Passage } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence } from '../document/sentences.ts';
import type { Text } from '../text.ts';
import { blockLines } from './turn-blocks.ts';

/** A line that may say whose turn it is to speak. */
export interface TurnLine {
  passage: Passage;
  /** Whom it names, if anybody. */
  label: string;
  /** An office on a line of its own below the name. */
  role: string | null;
  /** Whether it is no more than a line above the words, an item, or words before a dash or in brackets. */
  weak: boolean;
  timed: boolean;
  /** Whether its form says that somebody's words follow: the head of a mail or a post, a signature, `Q.`. */
  formal: boolean;
  /** Where the words that are said begin, and their first paragraph. */
  from: { passage: number; start: number };
  said: string;
}

/**
 * The lines of a text that may say whose turn it is: `Q4 Ann Lee (Chair): Not much.`, `[00:38] Ann Lee: Not
 * much.`, `Ann Lee 0:38 not much`, `Ann Lee – Not much.`, `A. Not much.` and `A. (Ann Lee) Not much.` yield
 * one each, and so do `Ann Lee 0:38` above `Not much.`, `Ann Lee` beside it in a row, the head of a mail or a
 * post above it, and `– Ann Lee` below it.
 */
export function turnLines(text: Text): TurnLine[] {
  const blocks = blockLines(text);
  const found = text.document.passages
    .filter(({ folded }) => askHeading(folded) === null)
    .flatMap(
      (passage) =>
        blocks.get(passage.index) ??
        inFront(passage) ??
        inRow(text, passage) ??
        above(text, passage) ??
        [],
    )
    .filter(({ label, said }) => text.scale.read(fold(label)) === null && said[0] !== '[');
  // A time behind other words, `We met at 10.30 and …`, is of no transcript.
  const late = found.filter(isStamped).length;
  return late > 2 ? found : found.filter((line) => !isStamped(line));
}

function isStamped({ passage, from }: TurnLine): boolean {
  return from.passage === passage.index && stamped.test(passage.text);
}

const time = String.raw`\[[^\]]{0,20}\d[:.]\d\d[^\]]{0,8}\]|\(?\b\d{1,2}(?:[:.]\d\d){1,2}(?: ?[ap]m)?\b\)?`;
const numbers = String.raw`\[\d{1,4}\]\s+|Q\d{1,4}\s+`;
const opening = new RegExp(`^(?:(${time})[\\s\\p{Pd}]*)?(?:${numbers})?`, 'u');
const closing = new RegExp(`[\\s,\\p{Pd}]*(?:${time})$`, 'u');
const ends = String.raw`(:)\s+(?=[^\s"'\p{Pi}])| \p{Pd} (?=\p{Lu})`;
const label = new RegExp(
  `^(?:([QA])\\.\\s(?!\\()|((?:[^:“"[\\].!?]|(?<=\\b\\p{Lu}\\p{L}{0,3})\\.){1,120}?)(?:${ends})|[QA]\\W? \\(([^()]{3,80})\\):? )`,
  'u',
);
const stamped = new RegExp(
  `^()(\\p{Lu}[^:“"[\\].!?]{2,60}?) (?:${time}) (?![ap]m\\b)(?=\\p{L})`,
  'u',
);

/** A label that words on the same line follow. */
function inFront(passage: Passage): TurnLine | null {
  const { index, kind, text } = passage;
  const [stamp = '', clock] = opening.exec(text) ?? [];
  const rest = text.slice(stamp.length);
  const late = clock ? null : stamped.exec(rest);
  const [all, letter, before, colon, bracket] = late ?? label.exec(rest) ?? [];
  const name = before ?? bracket ?? letter;
  if (all === undefined || name === undefined) return null;
  const start = stamp.length + all.length;
  const said = text.slice(start);
  const timed = (clock ?? late) !== null && (clock ?? late) !== undefined;
  if (!timed && !endsSentence(said)) return null;
  const weak = (colon === undefined && !letter) || kind === 'item';
  const from = { passage: index, start };
  return { passage, label: raised(name), role: null, weak, timed, formal: false, from, said };
}

/** A label in the first of two columns. */
function inRow({ document }: Text, passage: Passage): TurnLine | null {
  const { index, text } = passage;
  if (!endsSentence(text)) return null;
  const [name, words, more] = columnsOf(document, passage);
  if (!name || !words || more) return null;
  const from = { passage: index, start: words.start };
  const said = text.slice(words.start);
  const label = raised(text.slice(name.start, name.end));
  return { passage, label, role: null, weak: true, timed: false, formal: false, from, said };
}

/** A label on a line of its own above the words, with a line or two of its own kind between. */
function above({ document: { passages }, peopleNames }: Text, passage: Passage): TurnLine | null {
  const { index, kind, text } = passage;
  if (text.length > longest || kind === 'item') return null;
  const [stamp = '', clock] = opening.exec(text) ?? [];
  const late = closing.exec(text.slice(stamp.length))?.[0] ?? '';
  const line = text.slice(stamp.length, text.length - late.length).replace(/:$/, '');
  const timed = Boolean(clock ?? late);
  const near = passages.slice(index + 1, index + 4);
  const until = timed && late ? 0 : near.findIndex((each) => endsSentence(each.text));
  const next = near[until];
  const between = near.slice(0, Math.max(0, until)).map((each) => each.text);
  if (!next || (next.kind === 'item' && !text.endsWith(':')) || /^["'\p{Pi}]/u.test(next.text))
    return null;
  if (between.some((each) => /\d{5}|[":@\p{Pi}]/u.test(each))) return null;
  const signed = signedOff.test(passages[index - 1]?.folded ?? '');
  if (
    signed ||
    !/\p{L}$|\)$/u.test(line) ||
    /[[\]"“@]/.test(line) ||
    (/\d/.test(line.replace(/^\p{L}+ \d+(?:\. (?=\p{Lu})| (?=\())/u, '')) && !text.endsWith(':'))
  )
    return null;
  const inner = between.find((each) => each.startsWith('('));
  return {
    passage,
    label: raised(inner ? `${line} ${inner}` : line),
    role: between.find((each) => peopleNames.hasOffice(each)) ?? null,
    weak: true,
    timed,
    formal: false,
    from: { passage: next.index, start: 0 },
    said: next.text,
  };
}

/** The longest label that is likely, with its time. */
const longest = 160;

/** How a letter ends above its signature. */
export const signedOff = /^(?:yours|kind|best|with)\b[^.]*$/;

/** `ANN LEE` is Ann Lee. */
export function raised(name: string): string {
  return name
    .trim()
    .replace(/^[^(,]+/, (words) =>
      /\p{Ll}/u.test(words)
        ? words
        : words.replace(/(?<=\p{L})\p{L}{2,}/gu, (each) => each.toLowerCase()),
    );
}
