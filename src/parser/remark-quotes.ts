import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Draft, draftOf, wordsOf } from './draft.ts';
import type { ParsedSpan } from './parsed-report.ts';
import {
  attributionAbove,
  attributionInLead,
  attributionInTail,
  type PlacedAttribution,
} from './quotes/placed-attribution.ts';
import { attribute, begin, finish, push, type Saying, silence } from './quotes/saying.ts';
import { singleMarkedWords } from './quotes/single-marks.ts';
import { speakerOf } from './quotes/speakers.ts';
import { type MarkedWords, markedWords } from './quotes/speech-marks.ts';
import { readUnmarked } from './quotes/unmarked.ts';

/**
 * Finds what a text lets people say. A quotation opens with a mark on every paragraph and closes on
 * the last; who speaks stands before it (`Chief Constable Ann Lee said:`) or after (`,” said Ann.`).
 * Marks around a grade or a title are not speech.
 */
export function remarkQuotes() {
  return (_tree: Root, file: VFile): void => {
    const saying = silence();
    for (const [index, { kind }] of draftOf(file).passages.entries()) {
      if (kind !== 'heading' && !readUnmarked(file, saying, index))
        readPassage(file, saying, index);
    }
    finish(file, saying);
  };
}

function readPassage(file: VFile, saying: Saying, passage: number): void {
  const { text = '' } = draftOf(file).passages[passage] ?? {};
  const runsOn = saying.open && saying.last === passage - 1 && /^\p{Ll}/u.test(text);
  const double = markedWords(text, runsOn);
  const outer =
    double.length > 0 && /^['‘]/.test(text) ? singleMarked(file, saying, passage) : double;
  const marked =
    outer.length > 0 ? outer : double.length > 0 ? double : singleMarked(file, saying, passage);
  for (const [nth, words] of marked.entries()) {
    const before = marked[nth - 1];
    const after = marked[nth + 1];
    readWords(file, saying, {
      words,
      span: { passage, start: words.start, end: words.end },
      lead: {
        passage,
        start: before ? before.end + (before.closed ? 1 : 0) : 0,
        end: words.start - (words.opened ? 1 : 0),
      },
      tail: {
        passage,
        start: words.end + (words.closed ? 1 : 0),
        end: after ? after.start - 1 : text.length,
      },
    });
  }
}

/** Words in single marks, where speech is expected: after an attribution or within a quotation. */
function singleMarked(file: VFile, saying: Saying, passage: number): MarkedWords[] {
  const draft = draftOf(file);
  const { text = '' } = draft.passages[passage] ?? {};
  const expected =
    attributionAbove(draft, passage) !== null || (saying.open && saying.last === passage - 1);
  return singleMarkedWords(text, expected);
}

interface Said {
  words: MarkedWords;
  span: ParsedSpan;
  /** The words of its passage before and after it, up to another quotation. */
  lead: ParsedSpan;
  tail: ParsedSpan;
}

function readWords(file: VFile, saying: Saying, { words, span, lead, tail }: Said): void {
  const draft = draftOf(file);
  const opensBlock = wordsOf(draft, lead).trim() === '';
  const above = opensBlock ? attributionAbove(draft, span.passage) : null;
  const own = opensBlock ? above : attributionInLead(draft, lead);
  const follows = attributionInTail(draft, tail, /\.$/.test(wordsOf(draft, span)));
  const said = own ?? follows;
  const bridge = attributionInTail(draft, lead, false);
  const spoken = own && !opensBlock ? speakerOf(draft, own) : null;
  const another = spoken !== null && spoken.speaker !== saying.quote?.speaker?.speaker;
  const bridged =
    saying.last === span.passage && bridge !== null && bridge.end >= lead.end - 3 && !another;
  if (bridged || goesOn(draft, saying, { own, follows, passage: span.passage, opensBlock })) {
    if (follows && !saying.quote?.speaker) attribute(draft, saying, follows);
    push(saying, span, words.closed);
  } else if (span.end - span.start >= (said ? 12 : 24) && (said || opensBlock)) {
    begin(file, saying, said);
    push(saying, span, words.closed);
  }
}

/** How many lines stand in an open quotation that are none of it: a heading, a picture's caption. */
function interruptions({ passages }: Draft, { last }: Saying, passage: number): number {
  const lines = passages.slice(last + 1, passage);
  const none = lines.every(({ kind, text }) => kind === 'heading' || !/[.!?:]["”’]?$/.test(text));
  return none && lines.length <= 2 ? lines.length : 0;
}

/** Whether words belong to the quotation before them: no one else is said to speak. */
function goesOn(
  draft: Draft,
  saying: Saying,
  {
    own,
    follows,
    passage,
    opensBlock,
  }: {
    own: PlacedAttribution | null;
    follows: PlacedAttribution | null;
    passage: number;
    opensBlock: boolean;
  },
): boolean {
  if (!saying.quote) return false;
  const between = passage - saying.last - (saying.open ? interruptions(draft, saying, passage) : 0);
  if (own) return own.speaker === null && between <= 1 + (own.passage < passage ? 1 : 0);
  if (between > 1 || !opensBlock) return follows?.speaker === null && between === 0;
  const other = follows && speakerOf(draft, follows);
  const known = saying.quote.speaker;
  return !(other && known && other.speaker !== known.speaker);
}
