import { contentStems } from '../words/label-key.ts';
import { contentOf, saidWords, type Word, wordsOf } from '../words/words.ts';

/** What everyday words mean. */
export interface Thesaurus {
  /** What documents say for a run of words, word by word; nothing where no meaning has just these in this order. */
  meant(run: Word[]): string[][];
  /** The words of all labels, for spelling. */
  words: string[];
  /** The most words that any label has. */
  longest: number;
}

/** Unpacks the meanings of an index. */
export function thesaurusOf(meanings: string): Thesaurus {
  const known = new Map<string, string[][]>();
  const letters = new Set<string>();
  let longest = 1;
  for (const line of meanings.split('\n')) {
    const [searched = [], talk = []] = line.split('|').map((labels) => labels.split(','));
    const wordings = searched.map((label) => contentOf(wordsOf(label)).map(lettersOf));
    for (const label of [...searched, ...talk]) {
      const words = wordsOf(label);
      known.set(contentStems(label).join(' '), wordings);
      for (const word of words) letters.add(word.letters);
      longest = Math.max(longest, words.length);
    }
  }
  known.delete('');
  const meant = (run: Word[]) =>
    known.get(
      saidWords(run)
        .map(({ stem }) => stem)
        .join(' '),
    ) ?? [];
  return { meant, words: [...letters], longest };
}

/** That of an index of which nothing is known. */
export const noThesaurus: Thesaurus = { meant: () => [], words: [], longest: 0 };

const lettersOf = ({ letters }: Word) => letters;
