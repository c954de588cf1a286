import { grammar } from '../lexicon/grammar.ts';
import { type Doubt, type DoubtPlace, wordsBefore } from './doubt.ts';

const supposition = grammar`\b(?:${'suppositions'})\b`;

/**
 * A grade that is only supposed, wished for or asked about tells none: "could be good" and "Is it
 * good?" are dismissed.
 */
export function supposed(place: DoubtPlace): Doubt | null {
  const { passage, clause } = place;
  const sentence = passage.folded.slice(clause.mark.sentence.start, clause.mark.sentence.end);
  // "Why was it rated poor?" takes for granted that it was.
  const asked = /\?["']?$/.test(sentence) && !/^why\b/.test(sentence);
  const found = asked || supposition.test(wordsBefore(place));
  return found ? { reason: 'The words only suppose it, wish for it or ask.', certain: true } : null;
}
