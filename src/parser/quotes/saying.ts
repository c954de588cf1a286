import type { VFile } from 'vfile';
import { type Draft, draftOf, tell } from '../draft.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import { peopleNamed, roleBefore } from './names.ts';
import type { PlacedAttribution } from './placed-attribution.ts';
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

/** The person with a role whom the passage above names last: "he said" below "Chief Constable …". */
function namedAbove(draft: Draft, passage: number): Speaker | null {
  const text = draft.passages[passage - 1]?.text ?? '';
  const person = peopleNamed(text, draft.context.people).at(-1);
  const role = person && roleBefore(text.slice(0, person.start));
  return person && role
    ? speakerOf(draft, { speaker: person.name, role, named: true, start: 0, end: 0 })
    : null;
}
