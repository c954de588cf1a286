import { type Passage, wholeOf } from '../document/document.ts';
import { fold } from '../document/normalise.ts';
import { peopleTold } from '../document/people-told.ts';
import { endsSentence } from '../document/sentences.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { speakerIn } from './named-speaker.ts';
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
  const attribution = presented(text, head);
  // Nobody speaks of themselves by name, but to say who speaks.
  const isNamed = ({ folded }: Passage) =>
    folded.replace(greeting, '').includes(fold(attribution?.speaker ?? '.'));
  const open = !attribution?.role || spoken.some(isNamed);
  const doubt = open ? 'It may be one speech, or words about one.' : null;
  return { paragraphs: spoken.map(wholeOf), attribution, none: null, doubt, form: 'spoken' };
}

const greeting = /\bi(?: a|')m \S+ \S+/g;
const thanks = /^thank you(?: \w+){0,3}\W*$/;

/** The one whom the head of a text names with an office, else by name, else by the office: "Speech by the Mayor". */
function presented(text: Text, head: Passage[]): PlacedAttribution | null {
  const people = head.flatMap((passage) =>
    text.peopleIn(passage.index).map(({ name }) => personIn(text, name, passage)),
  );
  const inOffice = people.find(({ role }) => role !== null);
  if (inOffice) return inOffice;
  const offices = head.flatMap((passage) => {
    const [, office = ''] = /\bby (the .*?)(?: (?:to|at|in) .*)?$/i.exec(passage.text) ?? [];
    const who = speakerIn(text, office);
    return who ? [{ ...who, ...wholeOf(passage) }] : [];
  });
  return offices[0] ?? people[0] ?? null;
}

function personIn(text: Text, speaker: string, passage: Passage): PlacedAttribution {
  const role = peopleTold(text).roles.get(speaker) ?? null;
  return { speaker, role, kind: 'person', ...wholeOf(passage) };
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
