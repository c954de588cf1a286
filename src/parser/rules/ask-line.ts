import { hasFiniteVerb } from '../document/area-name.ts';
import { kindCalled } from '../document/ask-heading.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';

/**
 * Of whom a line asks something at once: "The force should train." of a body, "Staff must train." of
 * somebody; "It trains, and should go on." is no such line. What opens with a time always asks.
 */
export function askedOf(
  { bodyNames, bodyNouns }: Text,
  { folded, text }: Passage,
): 'a body' | 'somebody' | null {
  const start = ownWords(folded);
  const found = modal.exec(folded.slice(start, start + 160));
  const subject = folded.slice(start, start + (found?.index ?? 0)).trim();
  if (!found || hasFiniteVerb(subject)) return null;
  const [body] = bodyNames.named(text.slice(start, start + 120));
  if ((bodyNouns.is(subject) && / /.test(subject)) || (body && body.start <= 4)) return 'a body';
  return subject.split(' ').length <= 6 || dated.test(folded) ? 'somebody' : null;
}

/** Whether words are asked by a time: "By May, it must train." and not its lead-in, "By May, it must:". */
export function isDated({ folded }: Passage): boolean {
  return dated.test(folded) && !/:$/.test(folded);
}

/** Whether a line may be what is asked: "It does not train." is, "Owner:" and "We found two concerns." not. */
export function isStatement({ folded, kind, sentences }: Passage): boolean {
  if (/:$/.test(folded)) return false;
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
  const number = numbered.exec(folded)?.[0] ?? '';
  return number.replace(/\d+/g, '0').replace(/[a-z]+/g, 'a');
}

/** How long the name of the field is that what is asked stands in: 9 of "Wording: The force must train". */
export function fieldName(folded: string): number {
  return /^[a-z ]{2,24}: (?=(?:\S+ ){4})/.exec(folded)?.[0].length ?? 0;
}

/** The words that ask. */
export const modal = grammar`\b(?:${'modals'})\b`;

function ownWords(folded: string): number {
  return numbered.exec(folded)?.[0].length ?? fieldName(folded);
}

const dated = grammar`^(?:${'deadlines'})\b[^:]{0,140}\b(?:${'modals'})\b`;
const numbered =
  /^(?:\(?[a-z]{0,3}\d{1,2}(?:\.\d{1,2}|[a-z])?[.):]?|[a-z]{1,5}\d*[/-]\d[\w/-]*)\s+(?=\S)/;
