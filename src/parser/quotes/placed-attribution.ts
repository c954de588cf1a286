import { type Draft, wordsOf } from '../draft.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import { type Attribution, attributionAfter, attributionBefore } from './attribution.ts';
import { attributionInSignature, attributionInTitle } from './titled-attribution.ts';

/** An attribution with the passage where it stands. */
export type PlacedAttribution = Attribution & { passage: number };

/** The attribution in the words of one passage that come before a quotation. */
export function attributionInLead(draft: Draft, lead: ParsedSpan): PlacedAttribution | null {
  const sentence = lastSentence(wordsOf(draft, lead));
  const found = attributionBefore(sentence, draft.context.people);
  return found && placed({ ...lead, start: lead.end - sentence.length }, found);
}

/** The attribution in the words of one passage that come after a quotation. */
export function attributionInTail(
  draft: Draft,
  tail: ParsedSpan,
  ended: boolean,
): PlacedAttribution | null {
  const words = wordsOf(draft, tail);
  const { people } = draft.context;
  const signed = /^\s*[–—-]\s/.test(words) ? attributionInSignature(words, people) : null;
  const found = attributionAfter(words, people, ended) ?? signed;
  return found && placed(tail, found);
}

/** The signature that is the whole passage below a quotation: `Gil Moss, Chief Constable`. */
export function attributionBelow(draft: Draft, index: number): PlacedAttribution | null {
  const { text = '' } = draft.passages[index + 1] ?? {};
  const found = attributionInSignature(text, draft.context.people);
  return found && placed({ passage: index + 1, start: 0, end: text.length }, found);
}

/** The attribution that ends the passage above: `Chief Constable Ann Lee said:`. */
export function attributionAbove(draft: Draft, index: number): PlacedAttribution | null {
  const above = draft.passages[index - 1];
  if (!above || above.kind === 'item' || /[“”]\s*$/.test(above.text)) return null;
  const title = attributionInTitle(above.text.slice(0, 400), draft.context.people);
  if (title) return placed({ passage: index - 1, start: 0, end: above.text.length }, title);
  const sentence = lastSentence(above.text);
  if (!/:\s*$|\b(?:said|says|commented|added|stated)\s*,?$/.test(sentence)) return null;
  const found = attributionBefore(sentence, draft.context.people);
  const end = above.text.length;
  return found && placed({ passage: index - 1, start: end - sentence.length, end }, found);
}

function placed({ passage, start }: ParsedSpan, found: Attribution): PlacedAttribution {
  return { ...found, passage, start: start + found.start, end: start + found.end };
}

function lastSentence(text: string): string {
  const words = text.slice(-800);
  const start = /^[\s\S]*[.!?]["”’)]?\s+(?=["“‘]?\p{Lu})/u.exec(words)?.[0].length ?? 0;
  return words.slice(start);
}
