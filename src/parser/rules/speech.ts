import { type Passage, wholeOf } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { endsSentence } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import type { Quotation } from './quotation.ts';
import type { PlacedAttribution } from './stretches.ts';

/**
 * A text whose head says that it is spoken, and by whom, is one quote, without marks: a speech, or the
 * transcript of one person's words. `HMI Ann Lee's assessment of Moorland Police – Transcript` yields one
 * quote of Ann Lee.
 */
export function speech(text: Text): Quotation | null {
  const { passages } = text.document;
  const from = passages.findIndex((each) => endsSentence(each.text));
  const head = passages.slice(0, Math.max(0, from));
  const thanks = passages.findLastIndex(({ folded }) =>
    /^thank you(?: [\w']+){0,3}\W*$/.test(folded),
  );
  const paragraphs = passages.slice(from, thanks > from ? thanks + 1 : undefined).map(wholeOf);
  if (!isHeadSpoken(head) || !passages.slice(from).some((each) => inPerson(each.text))) return null;
  const people = head.flatMap((each) => speakersIn(text, each));
  const [only, ...others] = people.some(({ role }) => role)
    ? people.filter(({ role }) => role)
    : people;
  const names = new Set(others.map(({ speaker }) => speaker));
  if (!only) return null;
  const attribution = [...names].every((name) => name === only.speaker) ? only : null;
  return { paragraphs, attribution, none: null, doubt: null };
}

function speakersIn({ peopleIn, peopleNames }: Text, passage: Passage): PlacedAttribution[] {
  return peopleIn(passage.index).map(({ name, start, end }) => {
    const behind = /^, (?:the )?(.{3,100})/.exec(passage.text.slice(end))?.[1] ?? '';
    const role = peopleNames.roleBefore(passage.text.slice(0, start));
    const office = peopleNames.hasOffice(behind) ? behind : null;
    return { speaker: name, role: role ?? office, kind: 'person', ...wholeOf(passage) };
  });
}

/** Whether the head of a text says that all of it was spoken: `Speech`, `Transcript of item 6`. */
export function isHeadSpoken(head: Passage[]): boolean {
  return head.some(({ folded }) => saysSpoken.test(folded));
}

const saysSpoken = grammar`\b(?:${'spokenTexts'})(?:\W*$|:|\.| (?:at|by|from|given|of|to)\b)`;

/** Whether words speak of who says them or to whom, outside marks. */
export function inPerson(words: string): boolean {
  return /\b(?:i|me|my|you|your)\b/.test(fold(words).replace(/"[^"]*(?:"|$)/g, ' '));
}
