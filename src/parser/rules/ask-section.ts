import { hasFiniteVerb } from '../document/area-name.ts';
import { type AskHeading, headOf } from '../document/ask-heading.ts';
import type { Passage } from '../document/document.ts';
import type { Text } from '../text.ts';
import { askedOf, isField, modal, numberForm } from './ask-line.ts';

/**
 * The passages of a section of asks: up to the next heading that does not belong to it. Below `Areas for
 * improvement`, `Leadership` above an item that asks is of the section, and `How we inspect` ends it.
 */
export function sectionBelow(text: Text, heading: Passage, own: AskHeading): Passage[] {
  const { passages } = text.document;
  const below: Passage[] = [];
  for (let at = heading.index + 1; at < passages.length; at += 1) {
    const passage = passages[at] as Passage;
    const head = headOf(passage);
    const again = head?.kind === own.kind && head.rest === null && below.length === 0;
    if (head && (!again || at - heading.index > mostHeadings)) break;
    if (head || isTag(text, passage)) continue;
    if (/^\[/.test(passage.text)) break;
    if (passage.kind === 'heading' && !belongs(text, heading, passage, below, own)) break;
    below.push(passage);
  }
  return below;
}

/** So many headings may stand one below the other, as links and tabs do, above what is asked. */
const mostHeadings = 12;

/**
 * Whether a heading is of the section of another: it is deeper; in a raw text, whose levels nobody set,
 * it is a sentence, a field, or stands right above what is asked.
 */
function belongs(
  text: Text,
  heading: Passage,
  passage: Passage,
  below: readonly Passage[],
  { single }: AskHeading,
): boolean {
  const { folded, depth, index } = passage;
  const number = numberForm(folded);
  if (number !== '') return number !== numberForm(heading.folded);
  if (text.document.markdown) return depth > heading.depth;
  if (isField(passage) || /:$/.test(below.at(-1)?.folded ?? '')) return true;
  if (/^(?:what|how|why|when|who)\b/.test(folded)) return false;
  const next = text.document.passages[index + 1];
  const leads =
    next !== undefined &&
    (below.length === 0 || (!single && below.at(-1)?.kind === next.kind)) &&
    (next.kind === 'item' || numberForm(next.folded) !== '') &&
    askedOf(text, next) !== null;
  return leads || hasFiniteVerb(folded) || modal.test(folded);
}

const tag =
  /^[\d\W]+$|^(?:page|ref|reference|no|number)\b[a-z\d .:/-]{0,14}\d+$|^(?:number|recommendation|status)$/;

/** A line that only names the body, counts, gives a reference, or numbers a page. */
function isTag({ bodyNames }: Text, { folded, text }: Passage): boolean {
  if (tag.test(folded)) return true;
  const [body, ...others] = bodyNames.named(text);
  return body !== undefined && others.length === 0 && body.start === 0 && body.end === text.length;
}
