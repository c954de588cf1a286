import { hasFiniteVerb } from '../document/area-name.ts';
import { kindCalled } from '../document/ask-heading.ts';
import { type Passage, wholeOf } from '../document/document.ts';
import { itemNumber } from '../document/item-number.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';

/**
 * Of whom a line asks something at once: "The force should train." of a body, "Staff must train." of
 * somebody; a line that says much before it asks is no such line.
 */
export function askedOf(
  { bodyNames, bodyNouns }: Text,
  { folded, text }: Passage,
): 'a body' | 'somebody' | null {
  const start = itemNumber(folded).length || (/^[^\p{L}\p{N}"']*/u.exec(folded)?.[0].length ?? 0);
  const found = modal.exec(folded.slice(start, start + 160));
  if (!found) return null;
  const subject = folded.slice(start, start + found.index).trim();
  const spared = /^ not have to\b/.test(folded.slice(start + found.index + found[0].length));
  if (spared || /^["']?(?:we|i|some)\b/.test(subject)) return null;
  const [body] = bodyNames.named(text.slice(start, start + found.index));
  if ((body && body.end + 4 >= subject.length) || (bodyNouns.is(subject) && / /.test(subject)))
    return 'a body';
  return subject.split(' ').length <= 6 ? 'somebody' : null;
}

/** Whether words are asked by a time: "By May, it must train." and not its lead-in, "By May, it must:". */
export function isDated({ folded, sentences: [first] }: Passage): boolean {
  const start = itemNumber(folded).length;
  return dated.test(folded.slice(start)) && !folded.slice(0, first?.end).endsWith(':');
}

/**
 * Whether a line asks something of which what stands below it are parts: "It should train staff to:" does,
 * and "It should make sure that:" only leads to what is asked.
 */
export function hasParts({ folded }: Pick<Passage, 'folded'>): boolean {
  if (!folded.endsWith(':')) return false;
  const last = modal.all(folded).at(-1);
  const rest = folded.slice((last?.index ?? folded.length) + (last?.[0].length ?? 0), -1);
  return rest.replace(frames, '').trim().split(' ').length > 2;
}

const assuring = '(?:make|be) sure that|see to it that|ensure that';
const steps = String.raw`\w+ (?:steps|things|actions?)`;
const frames = new RegExp(
  `\\b(?:at once|immediately|${assuring}|be able to|do|take|the|these|following|${steps})\\b`,
  'g',
);

/** Whether a line may be what is asked: "It does not train." is, "Owner:" and "We found two concerns." not. */
export function isStatement({ folded, kind, sentences }: Passage): boolean {
  if (/:$|^"?we (?:should|must|need to|shall)\b/.test(folded)) return false;
  if (modal.test(folded)) return true;
  if (kindCalled(folded.slice(0, sentences[0]?.end)) !== null) return false;
  if (numberForm(folded) !== '') return true;
  return folded.split(' ').length >= 4 && (kind !== 'heading' || hasFiniteVerb(folded));
}

/** Whether a line is a field of a form, which asks nothing: `Ref: Regulation 13 (4)`. */
export function isField({ folded }: Passage): boolean {
  return /^[a-z ]{2,40}:(?: .{0,80})?$/.test(folded) && !modal.test(folded);
}

/** The form of the number that a line begins with: that of "KP/24/02 Train" and "KP/24/03 Plan" is one. */
export function numberForm(folded: string): string {
  return itemNumber(folded)
    .replace(/\d+/g, '0')
    .replace(/[a-z]+/g, 'a');
}

/** How long the name of the field is that what is asked stands in: 9 of "Wording: The force must train". */
export function fieldName(folded: string): number {
  return /^[a-z ]{2,24}: (?=(?:\S+ ){4})/.exec(folded)?.[0].length ?? 0;
}

/** The whole of a passage, as what stands there without a heading or a lead-in. */
export function apart(passage: Passage) {
  return { span: wholeOf(passage), heading: null, leadIn: null, evidence: [] };
}

/** The words that ask. */
export const modal = grammar`\b(?:${'modals'})\b`;

const dated = grammar`^(?:${'deadlines'})\b[^:]{0,140}\b(?:${'modals'})\b`;
