import type { Passage } from '../schemas/passage.ts';

const fewestWords = 5;

/**
 * Fills in, for every sentence, the passages of other reports that hold the same sentence.
 * Headings and sentences of fewer than five words are too common to count. A quotation mark that opens
 * or closes a sentence is no part of it.
 */
export function withSaidAlsoIn(passages: Passage[]): Passage[] {
  const said = passages.flatMap((passage) =>
    passage.sentences.map((sentence) => ({ passage, words: wordsOf(passage, sentence) })),
  );
  const places = Map.groupBy(said, ({ words }) => words);
  return passages.map((passage) => ({
    ...passage,
    sentences: passage.sentences.map((sentence) => {
      const words = wordsOf(passage, sentence);
      const same = words === null ? [] : (places.get(words) ?? []);
      const others = same.filter((each) => each.passage.report !== passage.report);
      return { ...sentence, saidAlsoIn: others.map((each) => each.passage.id) };
    }),
  }));
}

function wordsOf(
  { kind, text }: Passage,
  { start, end }: { start: number; end: number },
): string | null {
  if (kind === 'heading') return null;
  const words = text.slice(start, end).replace(/^["“]|["”]$/g, '');
  return words.split(' ').length < fewestWords ? null : words;
}
