import { once } from '../once.ts';
import type { Text } from '../text.ts';
import { canNameArea } from './area-name.ts';
import type { Passage } from './document.ts';
import { escaped, fold } from './normalise.ts';
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

/** The heads of one form: several, and none of them twice. */
function headsIn(text: Text, form: RegExp): SectionArea[] {
  const heads = text.document.passages.flatMap(({ index, kind, text: line }) => {
    const words = kind === 'paragraph' ? headOf(text, line, form) : null;
    return words === null ? [] : [{ heading: index, words }];
  });
  if (heads.length < 2 || heads.length > mostHeads) return [];
  return heads
    .filter(({ words }) => heads.filter((head) => head.words === words).length === 1)
    .map((head) => ({ ...head, id: text.areas.find(head.words)?.id ?? null }));
}

function headOf({ bodyNames, scale }: Text, line: string, form: RegExp): string | null {
  const words = form.exec(line)?.[1];
  const names = words && canNameArea(fold(words)) && bodyNames.named(words).length === 0;
  return names && scale.find(fold(words)).length === 0 ? words : null;
}

/** Whether a text writes words without capitals as well, as it writes no name. */
function isCommon({ document }: Text, words: string): boolean {
  const common = new RegExp(`(?<!\\p{L})${escaped(words.toLowerCase())}(?!\\p{L})`, 'u');
  return document.passages.some(({ text }) => common.test(text));
}
