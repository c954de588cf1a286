import type { VFile } from 'vfile';
import { type Draft, draftOf, tell } from '../draft.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import { hasRole, peopleNamed, roleBefore } from './names.ts';
import { attributionBelow, type PlacedAttribution } from './placed-attribution.ts';
import { type Speaker, speakerOf } from './speakers.ts';

/** The quotation that is being read, and who spoke last. */
export interface Saying {
  quote: {
    speaker: Speaker | null;
    attribution: ParsedSpan | null;
    paragraphs: ParsedSpan[];
  } | null;
  /** Whether its last paragraph lacks a closing mark. */
  open: boolean;
  /** The passage of its last paragraph. */
  last: number;
  speaker: Speaker | null;
}

/** Nothing said yet. */
export function silence(): Saying {
  return { quote: null, open: false, last: -2, speaker: null };
}

/** Begins a quotation, ending the one before. */
export function begin(file: VFile, saying: Saying, said: PlacedAttribution | null): void {
  finish(file, saying);
  saying.quote = { speaker: null, attribution: null, paragraphs: [] };
  if (said) attribute(draftOf(file), saying, said);
}

/** Says who speaks; "he said" is the person named just above, else who spoke last. */
export function attribute(draft: Draft, saying: Saying, said: PlacedAttribution): void {
  const speaker = speakerOf(draft, said) ?? namedAbove(draft, said.passage) ?? saying.speaker;
  if (!speaker || !saying.quote) return;
  saying.speaker = speaker;
  saying.quote.speaker = speaker;
  saying.quote.attribution = { passage: said.passage, start: said.start, end: said.end };
}

/** Adds a paragraph to the quotation. */
export function push(saying: Saying, span: ParsedSpan, closed: boolean): void {
  saying.quote?.paragraphs.push(span);
  saying.last = span.passage;
  saying.open = !closed;
}

/** Ends the quotation: a quote where its speaker is known, else a warning (`quote-speaker`). */
export function finish(file: VFile, saying: Saying): void {
  const draft = draftOf(file);
  const { quote } = saying;
  const signed =
    quote && !quote.speaker && !saying.open ? attributionBelow(draft, saying.last) : null;
  if (signed) attribute(draft, saying, signed);
  const [first] = quote?.paragraphs ?? [];
  saying.quote = null;
  saying.open = false;
  if (!quote || !first) return;
  const { speaker, attribution, paragraphs } = quote;
  draft.speech.push(...paragraphs.map((span) => ({ span, voice: speaker?.voice ?? null })));
  if (speaker && attribution) {
    const body = draft.bodies[first.passage] ?? { id: null, name: null };
    draft.quotes.push({ ...speaker, body, attribution, paragraphs });
  } else {
    tell(file, first, 'quote-speaker', 'warning', noSpeaker);
  }
}

const noSpeaker =
  'Unexpected quotation without a speaker, expected words such as "Ann Lee said:" before or after it. Leave it as it is, or check the copy.';

/**
 * The person whom the passage above means: with a role, named last (`… by Chief Constable Ann Lee.`);
 * or with whom it begins (`Ann Lee, the mayor, has …`).
 */
function namedAbove(draft: Draft, passage: number): Speaker | null {
  const text = draft.passages[passage - 1]?.text ?? '';
  const people = peopleNamed(text, draft.context.people);
  const last = people.at(-1);
  const role = last && roleBefore(text.slice(0, last.start));
  const [first] = people;
  if (!last || !first || /^["“‘]/.test(text)) return null;
  const place = { named: true, start: 0, end: 0 };
  if (role) return speakerOf(draft, { speaker: last.name, role, ...place });
  if (first.start > 0 || people.length > 1 || !/^,? /.test(text.slice(first.end))) return null;
  const behind = /^, (?:the )?([^,]{3,100}),/.exec(text.slice(first.end))?.[1] ?? '';
  return speakerOf(draft, { speaker: first.name, role: hasRole(behind) ? behind : null, ...place });
}
