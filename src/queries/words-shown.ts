import { passageById } from '../edition/lookup.ts';
import { type Oddity, odditiesIn } from '../edition/oddities.ts';
import { leadInOf, wordsAfter, wordsBefore } from '../edition/words-before.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Passage, Span } from '../schemas/passage.ts';
import { firstTermsOf } from './terms.ts';

/** The words of a finding, passage by passage, with explained terms and oddities in them. */
export function wordsOf(edition: Edition, { spans }: Finding): RangedText[] {
  const terms = firstTermsOf(edition, spans);
  return spans.map((span, index) => wordsIn(edition, span, terms[index] ?? []));
}

/** The words of one span, with [sic] and lost links. */
export function oddWordsIn(edition: Edition, span: Span): RangedText {
  const passage = passageById(edition, span.passage);
  return cut(passage, span, odditiesIn(edition, passage));
}

/** What stands before some words, where they are not understood alone. */
export function oddWordsBefore(edition: Edition, span: Span): RangedText | null {
  const before = wordsBefore(edition, span);
  return before && oddWordsIn(edition, before);
}

/** Words of a document in their place, with what leads to them and the rest of their sentence. Throws where there are none. */
export function quotedWords(edition: Edition, spans: Span[]) {
  const [span] = spans;
  if (!span) throw new Error('nothing is quoted');
  const passage = passageById(edition, span.passage);
  const rest = wordsAfter(edition, spans.at(-1) ?? span);
  return {
    /** The passage where they begin. */
    passage,
    /** The words that lead to the list in which they stand. */
    leadIn: leadInOf(edition, passage),
    /** What stands before them, where they are not understood alone. */
    before: oddWordsBefore(edition, span),
    words: spans.map((each) => oddWordsIn(edition, each)),
    /** The rest of the sentence in which they end. */
    after: rest && oddWordsIn(edition, rest),
  };
}

function wordsIn(edition: Edition, span: Span, terms: WordRange[]): RangedText {
  const passage = passageById(edition, span.passage);
  return cut(passage, span, [...terms, ...odditiesIn(edition, passage)]);
}

function cut(passage: Passage, span: Span, ranges: WordRange[]): RangedText {
  return {
    text: passage.text.slice(span.start, span.end),
    ranges: ranges
      .filter(({ start, end }) => start < span.end && span.start < end)
      .map((range) => ({
        ...range,
        start: Math.max(0, range.start - span.start),
        end: Math.min(range.end, span.end) - span.start,
      })),
  };
}

/** A stretch of a text that is shown otherwise than the rest. */
export interface WordRange extends Omit<Oddity, 'kind'> {
  kind: Oddity['kind'] | 'finding' | 'theme' | 'term';
  /** Which explained term the words are, where they are one. */
  term?: string;
}

/** A text and what is shown otherwise in it. */
export interface RangedText {
  text: string;
  ranges: WordRange[];
}

/** Words of a document, and where they stand. */
export type QuotedWords = ReturnType<typeof quotedWords>;
