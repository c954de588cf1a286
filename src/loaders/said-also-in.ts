import type { Passage } from '../schemas/passage.ts';

const fewestWords = 5;

/**
 * Fills in, for every sentence, the passages of other reports that hold the same sentence.
 * Headings and sentences of fewer than five words are too common to count. A quotation mark that opens
 * or closes a sentence is no part of it.
 */
export function withSaidAlsoIn(passages: Passage[]): Passage[] {
  const places = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const words = wordsOf(passage, sentence);
      if (!words) continue;
      const holders = places.get(words);
      if (holders) holders.push(passage);
      else places.set(words, [passage]);
    }
  }
  return passages.map((passage) => ({
    ...passage,
    sentences: passage.sentences.map((sentence) => {
      const same = places.get(wordsOf(passage, sentence) ?? '') ?? [];
      const others = same.filter(({ report }) => report !== passage.report);
      return { ...sentence, saidAlsoIn: others.map(({ id }) => id) };
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
