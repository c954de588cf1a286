import type { Text } from '../text.ts';
import { canNameArea } from './area-name.ts';
import type { Passage } from './document.ts';
import { escaped, fold } from './normalise.ts';
import type { SectionArea } from './section-area.ts';

const capitals = /^(\p{Lu}[\p{Lu} ,&'’-]{2,60})[.:] (?=["“'‘]?\p{Lu})/u;
const sentence = /^(\p{Lu}[^.:;!?]{2,60})\. (?=["“'‘]?\p{Lu})/u;
const fronted = /^On ((?!\p{Lu})[^,.;]{3,60}), /u;

/**
 * The words that head a paragraph within it, as another's head in the same form, and that are no name:
 * `CUSTODY. Fell Police was graded good.` beside `PATROLS. It was graded poor.`
 */
export function runInHead(text: Text, passage: Passage): SectionArea | null {
  const head = headIn(text, passage, capitals) ?? headIn(text, passage, sentence);
  return head && (head.id !== null || isCommon(text, head.words)) ? head : null;
}

/** What a paragraph that begins with a grade for it is about, as another does: "On custody, outcomes were good." */
export function frontedHead(text: Text, passage: Passage): SectionArea | null {
  const [first] = passage.sentences;
  const graded = text.scale.find(passage.folded.slice(first?.start, first?.end)).length > 0;
  return graded ? headIn(text, passage, fronted) : null;
}

function headIn(text: Text, { index, kind, text: line }: Passage, form: RegExp) {
  const words = kind === 'paragraph' ? headOf(text, line, form) : null;
  if (words === null) return null;
  const others = text.document.passages
    .filter((other) => other.index !== index && other.kind === 'paragraph')
    .map((other) => headOf(text, other.text, form))
    .filter((head) => head !== null);
  return others.length === 0 || others.includes(words)
    ? null
    : { heading: index, words, id: text.areas.find(words)?.id ?? null };
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
