import { commonBetween, sayingKey } from '../words/label-key.ts';
import { contentOf, type Word, wordsOf } from '../words/words.ts';

/** What a run of words means. */
export interface Meant {
  /** What documents say for it, and the same word by word. */
  said: string[];
  wordings: string[][];
  /** Whether they say what lies near it or is wider, and not the same. */
  isNear: boolean;
  /** Whether nobody says it otherwise: a name of one thing, of which its words by themselves do not speak. */
  isName: boolean;
}

/** What everyday words mean. */
export interface Thesaurus {
  /** What a run of words means; null where no meaning has just these in this order. */
  meant(run: Word[]): Meant | null;
  /** The words of all labels, for spelling. */
  words: string[];
  /** The words of each name that is somebody's: Clare’s law. */
  names: string[][];
  /** The most words that any label has. */
  longest: number;
}

/** Unpacks the meanings of an index. */
export function thesaurusOf(meanings: string): Thesaurus {
  const known = new Map<string, Meant>();
  const letters = new Set<string>();
  const names: string[][] = [];
  let longest = 1;
  for (const line of meanings.split('\n')) {
    const [searched = [], hidden = [], near = []] = line
      .split('|')
      .map((labels) => labels.split(','));
    const wordings = searched.map((label) => contentOf(wordsOf(label)).map(lettersOf));
    names.push(...wordings.filter((_, at) => searched[at]?.includes("'s")));
    const isName = wordings.length === 1 && hidden.join() === '' && near.join() === '';
    for (const label of [...searched, ...hidden, ...near]) {
      const words = wordsOf(label);
      known.set(sayingKey(words), {
        said: searched,
        wordings,
        isNear: near.includes(label),
        isName,
      });
      for (const word of words) letters.add(word.letters);
      longest = Math.max(longest, words.length);
    }
  }
  known.delete('');
  return {
    meant: (run) => known.get(sayingKey(run)) ?? null,
    words: [...letters],
    names,
    longest: longest + commonBetween,
  };
}

const lettersOf = ({ letters }: Word) => letters;
