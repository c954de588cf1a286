import type { Vocabulary } from '../format/index-format.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words.ts';
import { everydayWords } from './everyday-words.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Every word of the texts with how common it is: 0 for one place, then a step for each doubling. A
 * word with a hyphen is there in its parts and run together. Beside them everyday words for them.
 */
export function vocabularyOf(records: SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>();
  const note = (letters: string) => counts.set(letters, (counts.get(letters) ?? 0) + 1);
  for (const { pieces } of records)
    for (const { text } of pieces) {
      const words = wordsOf(text);
      words.forEach((word, index) => {
        if (!word.common) note(word.letters);
        const before = words[index - 1];
        if (before && word.joined) note(before.letters + word.letters);
      });
    }
  const words = [...counts.keys()].sort();
  return {
    everyday: everydayWords(new Set(words.map(stem))),
    words: words.join(' '),
    counts: words.map((word) => Math.min(9, Math.floor(Math.log2(counts.get(word) ?? 1)))).join(''),
  };
}
