import { passageById } from '../edition/lookup.ts';
import { leadInOf, wordsAfter } from '../edition/words-before.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Passage, Span } from '../schemas/passage.ts';
import { oddWordsBefore, oddWordsIn, type RangedText } from './words-shown.ts';

/** Words of a document in their place, with what leads to them and the rest of their sentence. Throws where there are none. */
export function quotedWords(edition: Edition, spans: Span[]): QuotedWords {
  const [span] = spans;
  if (!span) throw new Error('nothing is quoted');
  const passage = passageById(edition, span.passage);
  const rest = wordsAfter(edition, spans.at(-1) ?? span);
  return {
    passage,
    leadIn: leadInOf(edition, passage),
    before: oddWordsBefore(edition, span),
    words: spans.map((each) => oddWordsIn(edition, each)),
    after: rest && oddWordsIn(edition, rest),
  };
}

/** Words of a document, and where they stand. */
export interface QuotedWords {
  /** The passage where they begin. */
  passage: Passage;
  /** The words that lead to the list in which they stand. */
  leadIn: string | null;
  /** What stands before them, where they are not understood alone. */
  before: RangedText | null;
  words: RangedText[];
  /** The rest of the sentence in which they end. */
  after: RangedText | null;
}
