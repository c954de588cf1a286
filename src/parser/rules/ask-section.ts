import { hasFiniteVerb } from '../document/area-name.ts';
import { type AskHeading, addressed, askHeading } from '../document/ask-heading.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { askedOf, modal, numberForm } from './ask-line.ts';

/**
 * The passages of a section of asks: up to the next heading that does not belong to it. Below `Areas for
 * improvement`, `Leadership` above an item that asks is of the section, and `How we inspect` ends it.
 */
export function sectionBelow(text: Text, heading: Passage, own: AskHeading): Passage[] {
  const { passages } = text.document;
  const below: Passage[] = [];
  for (let at = heading.index + 1; at < passages.length; at += 1) {
    const passage = passages[at] as Passage;
    const head = askHeading(passage.folded);
    const again = head?.kind === own.kind && below.length === 0;
    if (head && (!again || at - heading.index > mostHeadings)) break;
    if (head || isTag(passage)) continue;
    if (passage.text.startsWith('[')) break;
    if (passage.kind === 'heading' && !belongs(text, heading, passage, below, own)) break;
    below.push(passage);
  }
  return below;
}

/** So many headings may stand one below the other, as links and tabs do, above what is asked. */
const mostHeadings = 12;

/**
 * Whether a heading is of the section of another: it is deeper; in a raw text, whose levels nobody set,
 * it is a sentence, or stands right above what is asked.
 */
function belongs(
  text: Text,
  heading: Passage,
  { folded, depth, index }: Passage,
  below: readonly Passage[],
  { single }: AskHeading,
): boolean {
  const number = numberForm(folded);
  if (number !== '') return number !== numberForm(heading.folded);
  if (text.document.markdown) return depth > heading.depth;
  if (below.at(-1)?.folded.endsWith(':')) return true;
  if (question.test(folded)) return false;
  const next = text.document.passages[index + 1];
  const leads = next && (!single || below.length === 0) && askedOf(text, next) !== null;
  return leads || hasFiniteVerb(folded) || modal.test(folded);
}

const question = grammar`^(?:${'questionWords'})\b`;
const tag = /^(?:\w+:? )?\S*\d\W*$|^number$/;

/** A line that only says who is asked, counts, gives a reference, or numbers a page. */
function isTag({ folded, kind }: Passage): boolean {
  const toWhom = kind === 'heading' && addressed.test(folded);
  return toWhom || tag.test(folded);
}
