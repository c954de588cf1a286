import { hasFiniteVerb } from '../document/area-name.ts';
import type { Document, Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { type AskHeading, askHeading } from './ask-heading.ts';
import { canHead, coded, decimal, isSentence, modal } from './ask-words.ts';
import { isQuestion } from './section-area.ts';

/**
 * The passages of a section of asks: up to the next heading that does not belong to it. Below `Areas for
 * improvement`, `Leadership` above an item that asks is of the section, and `How we inspect` ends it.
 */
export function blocksBelow(
  text: Text,
  heading: Passage,
  { kind, count, single }: AskHeading,
): Passage[] {
  const blocks: Passage[] = [];
  const { passages } = text.document;
  for (let index = heading.index + 1; index < passages.length; index += 1) {
    const passage = passages[index] as Passage;
    const head = canHead(passage) ? askHeading(passage) : null;
    const inner = head?.rest === null && isSentence(passage) ? null : head;
    if (inner && inner.kind === kind && inner.rest === null && blocks.length === 0) {
      if (index - heading.index > mostHeadings) break;
      continue;
    }
    if (inner || isNextNumber(heading, passage)) break;
    const form =
      single &&
      !text.document.markdown &&
      blocks.length < 8 &&
      field.test((blocks[0] ?? passage).folded) &&
      !blocks.some(({ folded }) => modal.test(folded));
    if (
      passage.kind === 'heading' &&
      !form &&
      !isTag(text, passage) &&
      !coded.test(passage.folded) &&
      !(blocks.length > 0 && !text.document.markdown && filled.test(passage.folded))
    ) {
      if (isQuestion(passage.folded)) break;
      const statement =
        hasFiniteVerb(passage.folded) ||
        (modal.test(passage.folded) && !/^(?:what|how|why|when|who)\b/.test(passage.folded));
      const deeper = text.document.markdown ? passage.depth > heading.depth : statement;
      const known =
        ((blocks[0]?.kind ?? 'heading') === 'heading' && leadsToAsks(text, passage)) ||
        named(text, passage) ||
        (count !== null && text.areas.find(passage.text) !== null);
      if (!deeper && !known) break;
    }
    if (!isTag(text, passage)) blocks.push(passage);
  }
  return blocks;
}

/** So many headings may stand one below the other, as links and tabs do, above what is asked. */
const mostHeadings = 12;

/** Whether a line has the number after the heading's: "3. Areas for improvement", "4. Money". */
function isNextNumber(heading: Passage, { folded }: Passage): boolean {
  const number = /^(\d{1,2})[.)] /.exec(heading.folded)?.[1];
  return number !== undefined && folded.startsWith(`${Number(number) + 1}. `);
}

const asksAtOnce = grammar`^\S+ [^.]*\b(?:${'modals'})\b`;

/** Whether a heading of a raw text stands right above items that ask something of a body. */
function leadsToAsks({ document }: Text, { index }: Passage): boolean {
  const next = document.passages[index + 1];
  const asks =
    next !== undefined &&
    (next.kind === 'item' || coded.test(next.folded) || decimal.test(next.folded)) &&
    asksAtOnce.test(next.folded);
  return asks && !document.markdown && !/^(?:you|we|i)\b/.test(next.folded);
}

/** Whether a heading repeats a line above, so that it says which area the asks below belong to. */
function named({ document }: Text, { index, folded }: Passage): boolean {
  let first = firstOf.get(document);
  if (!first) {
    first = new Map();
    for (const passage of document.passages)
      if (!first.has(passage.folded)) first.set(passage.folded, passage.index);
    firstOf.set(document, first);
  }
  return (first.get(folded) ?? index) < index;
}

/** Where the words of each passage of a document stand first. */
const firstOf = new WeakMap<Document, Map<string, number>>();

/** A line that only names the body, counts, gives a reference, or numbers a page. */
function isTag(text: Text, { folded, text: words }: Passage): boolean {
  if (/^(?:ref|reference|no|number)[.:]? ?[a-z]{0,5}[-/ ]?\d{1,4}$/.test(folded)) return true;
  if (/^[\d\W]+$|^page \d+(?: of \d+)?$|^(?:number|recommendation|status)$/.test(folded))
    return true;
  const [body, ...others] = text.bodyNames.named(words);
  return body !== undefined && others.length === 0 && body.start === 0 && body.end === words.length;
}

/** A field below what is asked, and no heading: `Owner: Supt Lee`. */
const filled = /^[a-z]{2,12}: .{2,60}$/;

/** A field of a form: `Ref: Regulation 13 (4)`. */
export const field = /^[^.:]{2,40}:(?: .{0,80})?$/;
