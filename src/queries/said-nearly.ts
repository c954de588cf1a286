import { passageById, perEdition } from '../edition/lookup.ts';
import { type WordDifference, wordDifferences } from '../parser/document/word-differences.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import { type SaidPlace, saidPlace } from './reports.ts';

export type { WordDifference };

type Sentence = Passage['sentences'][number];

/** The sentences of other reports that are nearly the same as one of a passage, with their differences. */
export function nearlySaidIn(
  edition: Edition,
  { text }: Passage,
  { start, end, saidNearlyIn }: Pick<Sentence, 'start' | 'end' | 'saidNearlyIn'>,
): NearlySaid[] {
  return saidNearlyIn.map((span) => {
    const place = saidPlace(edition, span.passage);
    const there = place.passage.text.slice(span.start, span.end);
    return { ...place, differences: wordDifferences(text.slice(start, end), there) };
  });
}

/**
 * The words by which a sentence is counted: of all sentences that are the same as it or nearly so, step
 * by step, the first.
 */
export function firstTelling(edition: Edition, sentence: string): string {
  const words = withoutMarks(sentence);
  return tellings(edition).get(words) ?? words;
}

const tellings = perEdition((edition) => {
  const first = new Map<string, string>();
  const rootOf = (words: string): string => {
    const next = first.get(words);
    return next === undefined || next === words ? words : rootOf(next);
  };
  for (const { text, sentences } of edition.passages) {
    for (const { start, end, saidNearlyIn } of sentences) {
      const words = rootOf(withoutMarks(text.slice(start, end)));
      for (const span of saidNearlyIn) {
        const other = passageById(edition, span.passage).text.slice(span.start, span.end);
        first.set(rootOf(withoutMarks(other)), words);
      }
    }
  }
  return new Map([...first.keys()].map((words) => [words, rootOf(words)]));
});

/** The same sentence may open or close a quotation in one text and not in another. */
function withoutMarks(sentence: string): string {
  return sentence.replace(/^["“]|["”]$/g, '');
}

/** A sentence of another report that is nearly the same. */
export interface NearlySaid extends SaidPlace {
  /** From the sentence at hand to that one. */
  differences: WordDifference[];
}
