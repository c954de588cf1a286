import { once } from '../once.ts';
import type { Text } from '../text.ts';
import type { Passage } from './document.ts';
import { escaped } from './normalise.ts';
import type { SectionArea } from './section-area.ts';

const capitals = /^(\p{Lu}[^\p{Ll}\d.:]{2,60})[.:] (?=\P{L}?\p{Lu})/u;
const sentence = /^(\p{Lu}[^.:;!?]{2,60})\. (?=\P{L}?\p{Lu})/u;

/** Paragraphs of one form beyond which they are a list, and none has a head: so many are looked up. */
const mostHeads = 60;

/**
 * The words that head a paragraph within it, as another's head in the same form, and that are no name:
 * `CUSTODY. Fell Police was graded good.` beside `PATROLS. It was graded poor.`
 */
export function runInHead(text: Text, { index }: Passage): SectionArea | null {
  return headsOf(text).get(index) ?? null;
}

/** Looks for all heads of a text at once, by the paragraphs’ places. */
const headsOf = once(
  (text: Text) =>
    new Map(
      [sentence, capitals]
        .flatMap((form) => headsIn(text, form))
        .filter(({ id, words }) => id !== null || isCommon(text, words))
        .map((head) => [head.heading, head]),
    ),
);

/** The heads of one form. */
function headsIn(text: Text, form: RegExp): SectionArea[] {
  const heads = text.document.passages.flatMap(({ index, kind, text: line }) => {
    const words = kind === 'paragraph' ? form.exec(line)?.[1] : undefined;
    return words ? [{ heading: index, words, id: text.areas.find(words)?.id ?? null }] : [];
  });
  return heads.length > mostHeads ? [] : heads;
}

/** Whether a text writes words without capitals as well, as it writes no name. */
function isCommon({ document }: Text, words: string): boolean {
  const common = new RegExp(`(?<!\\p{L})${escaped(words.toLowerCase())}(?!\\p{L})`, 'u');
  return document.passages.some(({ text }) => common.test(text));
}
