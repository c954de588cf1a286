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
  const end = passages.findLastIndex(({ folded }) => thanks.test(folded));
  const spoken = passages.slice(from, end > from ? end + 1 : undefined);
  if (!isHeadSpoken(head) || !spoken.some((each) => inPerson(each.text))) return null;
  const people = head.flatMap((each) => speakersIn(text, each));
  const inOffice = people.filter(({ role }) => role !== null);
  const [only, other] = new Map(inOffice.map((each) => [each.speaker, each])).values();
  const attribution = only ?? people[0];
  if (!attribution) return null;
  // Nobody speaks of themselves by name, but to say who speaks.
  const name = fold(attribution.speaker);
  const named = spoken.some(({ folded }) => folded.replace(greeting, '').includes(name));
  const doubt = only && !other && !named ? null : 'It may be one speech, or words about one.';
  return { paragraphs: spoken.map(wholeOf), attribution, none: null, doubt, form: 'spoken' };
}

const greeting = /\bi am \S+/g;
const thanks = /^thank you(?: \w+){0,3}\W*$/;

function speakersIn({ peopleIn, peopleNames }: Text, passage: Passage): PlacedAttribution[] {
  return peopleIn(passage.index).map(({ name, start, end }) => {
    const behind = /^, (.{3,100})/.exec(passage.text.slice(end))?.[1] ?? '';
    const role = peopleNames.roleBefore(passage.text.slice(0, start));
    const office = peopleNames.hasOffice(behind) ? behind : null;
    return { speaker: name, role: role ?? office, kind: 'person', ...wholeOf(passage) };
  });
}

/** Whether the head of a text says that all of it was spoken: `Speech`, `Transcript of item 6`. */
export function isHeadSpoken(head: Pick<Passage, 'folded'>[]): boolean {
  return head.some(({ folded }) => saysSpoken.test(folded));
}

const saysSpoken = grammar`\b(?:${'spokenTexts'})(?:\W*$|[.,]| (?:by|from|of)\b)`;

/** Whether words speak of who says them alone, outside marks. */
export function saysI(words: string): boolean {
  return /\b(?:i|me|my|mine)\b/.test(outsideMarks(words));
}

/** Whether words speak of who says them, alone or with others, outside marks. */
export function speaksOfSelf(words: string): boolean {
  return /\b(?:i|me|my|mine|we|us|our)\b/.test(outsideMarks(words));
}

/** Whether words speak of who says them or to whom, outside marks. */
export function inPerson(words: string): boolean {
  return /\b(?:i|me|my|mine|you|your)\b/.test(outsideMarks(words));
}

function outsideMarks(words: string): string {
  return fold(words).replace(/"[^"]*"|(?<=[\s:])'\p{L}.{1,600}?'(?=[\s.,]|$)/gu, ' ');
}
