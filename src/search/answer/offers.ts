import type { Name } from '../format/names.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Concept } from '../query/query.ts';
import { nearWords } from '../query/spelling.ts';
import { runsOf } from '../words/tokens.ts';
import type { Word } from '../words/words.ts';
import type { Index } from './open-index.ts';

/** What is offered where the texts do not speak of what was asked. */
export interface Offers {
  /** Words near one that nobody knows, with its place in the query. */
  spellings: { start: number; end: number; words: string[] }[];
  /** Subjects that lie near what was asked, or that part of it names. */
  subjects: Name[];
}

/** The nearest spellings of words that are none of English, and the nearest subjects. */
export function offersFor(
  query: string,
  concepts: Concept[],
  { dictionary }: Index,
  lexicon: Lexicon,
): Offers {
  const words = runsOf(query).flatMap((run) => run.words);
  const unknown = words.filter(
    (word) =>
      !word.common &&
      !/\d/.test(word.letters) &&
      !dictionary.knows(word) &&
      !dictionary.isEnglish(word),
  );
  const named = concepts.flatMap(({ namings }) => namings.map(({ name }) => name));
  return {
    spellings: unknown.flatMap(({ letters, start, end }) => {
      const near = nearWords(letters, dictionary.counts).slice(0, mostSpellings);
      return near.length > 0 ? [{ start, end, words: near }] : [];
    }),
    subjects: [...new Set([...related(words, lexicon), ...named])].slice(0, mostSubjects),
  };
}

const mostSpellings = 2;
const mostSubjects = 4;

/** What lies near any run of the words, the longest first. */
function related(words: Word[], lexicon: Lexicon): Name[] {
  const lengths = Array.from({ length: lexicon.longest }, (_, at) => lexicon.longest - at);
  return lengths.flatMap((length) =>
    words.flatMap((_, at) =>
      at + length <= words.length ? lexicon.related(words.slice(at, at + length)) : [],
    ),
  );
}
