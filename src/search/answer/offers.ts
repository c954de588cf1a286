import { type Name, type NearTerms, nameUrl } from '../format/names.ts';
import { strangeOf } from '../query/correct.ts';
import { alsoKnowing } from '../query/dictionary.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Concept } from '../query/query.ts';
import { nearWords } from '../query/spelling.ts';
import { labelKey } from '../words/label-key.ts';
import { runsOf } from '../words/tokens.ts';
import { runsWithin, saidWords, type Word } from '../words/words.ts';
import type { Index } from './open-index.ts';

/** What is offered where the texts do not speak of what was asked. */
export interface Offers {
  /** Words near one that nobody knows, with its place in the query. */
  spellings: { start: number; end: number; words: string[] }[];
  /** Subjects that lie near what was asked, or that part of it names. */
  subjects: Name[];
}

/** The nearest spellings of words that are none of English, and the nearest subjects. */
export async function offersFor(
  query: string,
  concepts: Concept[],
  index: Pick<Index, 'dictionary' | 'thesaurus' | 'near'>,
  lexicon: Lexicon,
): Promise<Offers> {
  const words = runsOf(query).flatMap((run) => run.words);
  const [thesaurus, near] = await Promise.all([index.thesaurus(), index.near()]);
  const dictionary = alsoKnowing(index.dictionary, thesaurus);
  // What people say for a thing is heard, and not put into anybody's mouth.
  const { counts, english } = await index.dictionary.spellings();
  const plain = words.filter(({ common, letters }) => !common && !/\d/.test(letters));
  const unknown = (await strangeOf(plain, dictionary)).filter(({ stem }) => !english.has(stem));
  const named = concepts.flatMap(({ namings }) => namings.map(({ name }) => name));
  return {
    spellings: unknown.flatMap(({ letters, start, end }) => {
      const meant = nearWords(letters, counts).slice(0, mostSpellings);
      return meant.length > 0 ? [{ start, end, words: meant }] : [];
    }),
    subjects: [...new Set([...nearTo(words, near, lexicon), ...named])].slice(0, mostSubjects),
  };
}

const mostSpellings = 2;
const mostSubjects = 4;

/** What lies near any run of the words, the longest first. */
function nearTo(words: Word[], near: NearTerms, { names, longest }: Lexicon): Name[] {
  const runs = new Map(runsWithin(words, longest).map((run) => [keyOf(run), run.length]));
  const nearness = (name: Name) =>
    Math.max(0, ...(near[nameUrl(name)] ?? []).map((term) => runs.get(labelKey(term)) ?? 0));
  return names.names
    .map((name) => ({ name, nearness: nearness(name) }))
    .filter((each) => each.nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ name }) => name);
}

const keyOf = (run: Word[]) =>
  saidWords(run)
    .map(({ stem }) => stem)
    .sort()
    .join(' ');
