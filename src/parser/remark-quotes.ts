import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Attribution, attributionAfter, attributionBefore } from './attribution.ts';
import { type Draft, draftOf, tell, wordsOf } from './draft.ts';
import { peopleNamed, roleBefore } from './names.ts';
import type { ParsedSpan } from './parsed-report.ts';
import { type Speaker, speakerOf } from './speakers.ts';
import { type MarkedWords, markedWords } from './speech-marks.ts';

/**
 * Finds what a text lets people say. A quotation opens with a mark on every paragraph and closes on
 * the last; who speaks stands before it (`Chief Constable Ann Lee said:`) or after (`,” said Ann.`).
 * Marks around a grade or a title are not speech.
 */
export function remarkQuotes() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const saying: Saying = { quote: null, open: false, last: -2, speaker: null };
    for (const index of draft.passages.keys()) readPassage(file, saying, index);
    finish(file, saying);
  };
}

interface Saying {
  quote: {
    speaker: Speaker | null;
    attribution: ParsedSpan | null;
    paragraphs: ParsedSpan[];
  } | null;
  /** Whether its last paragraph lacks a closing mark. */
  open: boolean;
  /** The passage of its last paragraph. */
  last: number;
  /** Who spoke last. */
  speaker: Speaker | null;
}

function readPassage(file: VFile, saying: Saying, index: number): void {
  const draft = draftOf(file);
  const passage = draft.passages[index];
  if (!passage || passage.kind === 'heading') return;
  const runsOn = saying.open && saying.last === index - 1;
  if (readUnmarked(draft, saying, index)) return;
  const marked = markedWords(passage.text, runsOn && /^\p{Ll}/u.test(passage.text));
  for (const [nth, words] of marked.entries()) {
    const from = marked[nth - 1]?.end ?? 0;
    const before = {
      passage: index,
      start: from && from + 1,
      end: words.start - (words.opened ? 1 : 0),
    };
    const after = {
      passage: index,
      start: words.end + (words.closed ? 1 : 0),
      end: (marked[nth + 1]?.start ?? passage.text.length + 1) - 1,
    };
    readWords(file, saying, words, { before, after });
  }
}

/** A quotation block without marks is speech if the words before it say whose. */
function readUnmarked(draft: Draft, saying: Saying, index: number): boolean {
  const passage = draft.passages[index];
  if (!passage?.quoted || /[“”"]/.test(passage.text)) return false;
  const span = { passage: index, start: 0, end: passage.text.length };
  if (saying.quote && saying.last === index - 1 && draft.passages[index - 1]?.quoted) {
    push(saying, span, false);
    return true;
  }
  const found = attributionAbove(draft, index);
  if (!found) return false;
  begin(draft, saying, found);
  push(saying, span, false);
  return true;
}

function readWords(
  file: VFile,
  saying: Saying,
  words: MarkedWords,
  { before, after }: { before: ParsedSpan; after: ParsedSpan },
): void {
  const draft = draftOf(file);
  const { people } = draft.context;
  const index = before.passage;
  const lead = wordsOf(draft, before);
  const first = lead.trim() === '';
  const span = { passage: index, start: words.start, end: words.end };
  const follows = attributionAfter(wordsOf(draft, after), people);
  const own = first ? null : attributionBefore(lastSentence(lead), people);
  const begun = saying.quote !== null && index - saying.last <= 1;
  if (begun && first && (saying.open || !attributionAbove(draft, index))) {
    const other = follows && speakerOf(draft, follows);
    const change = other && saying.quote?.speaker && other.speaker !== saying.quote.speaker.speaker;
    if (!change) {
      if (other && saying.quote && !saying.quote.speaker)
        attribute(draft, saying, { ...follows, ...shift(after, follows) });
      push(saying, span, words.closed);
      return;
    }
  }
  const said = own
    ? { ...own, ...shift({ ...before, start: before.end - lastSentence(lead).length }, own) }
    : ((first ? attributionAbove(draft, index) : null) ??
      (follows && { ...follows, ...shift(after, follows) }));
  if (said?.speaker === null && begun && saying.quote) {
    push(saying, span, words.closed);
    return;
  }
  if (!said && (!first || span.end - span.start < 24)) return;
  if (said && span.end - span.start < 12) return;
  finish(file, saying);
  begin(draft, saying, said);
  push(saying, span, words.closed);
}

type Placed = Attribution & { passage: number };

function shift(within: ParsedSpan, { start, end }: { start: number; end: number }) {
  return { passage: within.passage, start: within.start + start, end: within.start + end };
}

/** The attribution that ends the passage above: `Chief Constable Ann Lee said:`. */
function attributionAbove(draft: Draft, index: number): Placed | null {
  const above = draft.passages[index - 1];
  if (!above || above.kind === 'item' || /[“”]\s*$/.test(above.text)) return null;
  const sentence = lastSentence(above.text);
  if (!/:\s*$|\b(?:said|says|commented|added|stated)\s*,?$/.test(sentence)) return null;
  const found = attributionBefore(sentence, draft.context.people);
  const start = above.text.length - sentence.length;
  return (
    found && { ...found, passage: index - 1, start: start + found.start, end: start + found.end }
  );
}

function begin(draft: Draft, saying: Saying, said: Placed | null | undefined): void {
  saying.quote = { speaker: null, attribution: null, paragraphs: [] };
  if (said) attribute(draft, saying, said);
}

function attribute(draft: Draft, saying: Saying, said: Placed): void {
  const speaker = speakerOf(draft, said) ?? namedAbove(draft, said.passage) ?? saying.speaker;
  if (!speaker || !saying.quote) return;
  saying.speaker = speaker;
  saying.quote.speaker = speaker;
  saying.quote.attribution = { passage: said.passage, start: said.start, end: said.end };
}

/** The person with a role whom the passage above names last: "he said" below "Chief Constable …". */
function namedAbove(draft: Draft, passage: number): Speaker | null {
  const text = draft.passages[passage - 1]?.text ?? '';
  const person = peopleNamed(text, draft.context.people).at(-1);
  const role = person && roleBefore(text.slice(0, person.start));
  return person && role
    ? speakerOf(draft, { speaker: person.name, role, named: true, start: 0, end: 0 })
    : null;
}

function push(saying: Saying, span: ParsedSpan, closed: boolean): void {
  saying.quote?.paragraphs.push(span);
  saying.last = span.passage;
  saying.open = !closed;
}

function finish(file: VFile, saying: Saying): void {
  const draft = draftOf(file);
  const { quote } = saying;
  saying.quote = null;
  saying.open = false;
  if (!quote || quote.paragraphs.length === 0) return;
  const voice = quote.speaker?.voice ?? null;
  draft.speech.push(...quote.paragraphs.map((span) => ({ span, voice })));
  const [first] = quote.paragraphs;
  if (quote.speaker && quote.attribution) {
    const body = (first && draft.bodies[first.passage]) ?? { id: null, name: null };
    const { attribution, paragraphs } = quote;
    draft.quotes.push({ ...quote.speaker, body, attribution, paragraphs });
  } else if (first) {
    const reason =
      'Unexpected quotation without a speaker, expected words such as "Ann Lee said:" before or after it. Leave it as it is, or check the copy.';
    tell(file, first, 'quote-speaker', 'warning', reason);
  }
}

function lastSentence(text: string): string {
  const start = /^[\s\S]*[.!?]["”’)]?\s+(?=["“‘]?\p{Lu})/u.exec(text)?.[0].length ?? 0;
  return text.slice(start);
}
