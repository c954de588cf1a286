import type { ListedKind } from '../../schemas/finding-kinds.ts';
import { hasFiniteVerb } from '../document/area-name.ts';
import type { Passage } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';
import { grammar, holdsWord } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { isQuestion } from './section-area.ts';

/**
 * Whether a passage can be a statement of what is asked: "It should train." is one, "Owner:" and "How
 * well does it train?" are none.
 */
export function isStatement({ folded }: Passage): boolean {
  if (isQuestion(folded) || /:$/.test(folded)) return false;
  return folded.split(' ').length >= 4 || coded.test(folded);
}

/** Whether a sentence begins with a body and asks something of it at once. */
export function asksFirst(text: Text, { folded, text: words }: Passage): boolean {
  const near = folded.slice(0, 160);
  const number = coded.test(near) ? (/^\S+\s+/.exec(near)?.[0].length ?? 0) : 0;
  const start = deadline.test(near) ? near.indexOf(', ') + 2 : number;
  const found = modal.exec(near.slice(start));
  if (!found || past.test(near.slice(start + found.index + found[0].length))) return false;
  const subject = near.slice(start, start + found.index).trim();
  const [body] = text.bodyNames.named(words.slice(start, start + 120));
  return (
    (text.bodyNouns.is(subject) ||
      (body !== undefined && body.start <= 4) ||
      subject.split(' ').length <= 6) &&
    !hasFiniteVerb(subject)
  );
}

/** Whether a line can be an asks heading: no sentence, or one that begins "AFI 1 –". */
export function canHead({ kind, folded }: Passage): boolean {
  return kind !== 'item' || /^[a-z ]{3,24}\d/.test(folded);
}

/** Whether a line without a heading's form is a whole sentence. */
export function isSentence({ kind, text }: Passage): boolean {
  return kind !== 'heading' && endsSentence(text);
}

/** The kind that a heading's or a sentence's words call what is asked. */
export function kindCalled(name: string): ListedKind {
  return /improv/.test(name) || holdsWord('improvementHeadings', name)
    ? 'area for improvement'
    : /concern/.test(name)
      ? 'cause of concern'
      : 'recommendation';
}

/** The words that ask. */
export const modal = grammar`\b(?:${'modals'})\b`;

/** A sentence that opens with a time by which something is to be done. */
export const deadline = grammar`^(?:${'deadlines'})\b[^:]{0,140}\b(?:${'modals'})\b`;

/** The words that asks are headed by, within a sentence. */
export const spoken = grammar`\b(${'improvementHeadings'}|${'concernHeadings'}|${'recommendationHeadings'})\b`;

/** A line that begins with its number: "R1 Raise standards", "2) The service should". */
export const coded = /^(?:\(?[a-z]{0,3}\d{1,2}[.):]?|[a-z]{1,5}\d*[/-]\d[\w/-]*)\s+\S/;

/** A paragraph with its number in a section: "1.2 The force should". */
export const decimal = /^\d{1,2}\.\d{1,2}\.?\s+\S/;

/** No lead-in reaches further back than so many characters. */
export const longest = 600;

/** "Should have been trained" asks nothing. */
const past = /^ have (?:been|had|got|\w+ed)\b/;
