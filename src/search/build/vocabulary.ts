import { capitalised } from '../../in-words/phrases.ts';
import type { Meaning } from '../../schemas/thesaurus.ts';
import type { Meanings, SpellingsFile } from '../format/index-format.ts';
import { isGuide } from '../query/guides.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { isSurelyMeant } from '../query/spelling.ts';
import { thesaurusOf } from '../query/thesaurus.ts';
import { commonness, countWords } from '../words/count-words.ts';
import { bareLabel, contentStems } from '../words/label-key.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordsOf } from '../words/words.ts';
import { englishWords, isCarrier } from './english-words.ts';
import { indexPieces, type SearchRecord } from './search-record.ts';

/** The words that tell by how common they are in talk whether they carry a subject. */
const mostSpoken = 500;

/**
 * Every word of the texts with how common it is, and beside them what English speakers say; to which belong the
 * words of what lies near.
 */
export function vocabularyOf(
  records: SearchRecord[],
  lexicon: Lexicon,
  nearWords: string[],
  thesaurus: Meaning[],
): { spoken: string; meanings: Meanings; spellings: SpellingsFile } {
  const texts = records.flatMap(indexPieces).filter(({ isQuestion }) => !isQuestion);
  const counts = countWords(texts.map(({ words }) => words));
  const said = [...counts.keys()].sort();
  const meanings = meaningsSaid(thesaurus, said, lexicon);
  const own = [...said, ...lexicon.words, ...thesaurusOf(meanings).words];
  const english = [...englishWords()].filter((word) => !stopWords.has(word));
  const spoken = english.slice(0, mostSpoken);
  const carriers = new Set(spoken.filter(isCarrier).map(stem));
  const known = new Set(stemsOf(own));
  const isNear = nearnessTo(own);
  const isNew = (word: string) => !known.has(stem(word));
  return {
    spoken: stemsOf(spoken)
      .map((each) => (carriers.has(each) ? capitalised(each) : each))
      .join(' '),
    meanings,
    spellings: {
      said: said.join(' '),
      counts: said.map((word) => commonness(counts.get(word) ?? 1)).join(''),
      english: stemsOf([...english.slice(mostSpoken).filter(isNew).filter(isNear), ...nearWords])
        .filter((each) => !known.has(each))
        .sort()
        .join(' '),
    },
  };
}

/**
 * The meanings of which documents say something, and the names that nobody says otherwise, packed. What people say
 * that names something means just that.
 */
function meaningsSaid(thesaurus: Meaning[], said: string[], lexicon: Lexicon): Meanings {
  const stems = new Set([...said, ...stopWords].map(stem));
  const isSaid = (label: string) => contentStems(label).every((each) => stems.has(each));
  const means = (label: string) => !namesSomething(label, lexicon);
  return thesaurus
    .flatMap(({ term, alternative, hidden, related }) => {
      if (alternative.length + hidden.length + related.length === 0) return [[[term], [], []]];
      const { searched = [], others = [] } = Object.groupBy([term, ...alternative], (label) =>
        isSaid(label) ? 'searched' : 'others',
      );
      const everyday = [...others, ...hidden].filter(means).sort();
      const near = related.filter(means);
      const isEmpty = searched.length + everyday.length + near.length < 2;
      return searched.length === 0 || isEmpty ? [] : [[searched, everyday, near]];
    })
    .map((labels) => labels.map((each) => each.map(bareLabel)).join('|'))
    .join('\n');
}

function namesSomething(label: string, lexicon: Lexicon): boolean {
  const named = lexicon.naming(wordsOf(label), false);
  return named.some(({ name }) => name.kind !== 'term' && !isGuide(name));
}

/** The stems of words, each once, in the order of the words. */
const stemsOf = (words: string[]) => [...new Set(words.map(stem))];

/** Tells whether a word could be taken for a slip in one of these. */
function nearnessTo(words: string[]): (word: string) => boolean {
  const byStart = Map.groupBy(
    [...new Set(words)].flatMap((word) =>
      [...new Set([word.charAt(0), word.charAt(1)])].map((start) => ({
        start,
        word,
        letters: lettersOf(word),
      })),
    ),
    ({ start }) => start,
  );
  return (word) => {
    const own = lettersOf(word);
    return (byStart.get(word.charAt(0)) ?? []).some(
      (other) => haveFewApart(own, other.letters) && isSurelyMeant(word, other.word),
    );
  };
}

/** Which letters a word has, a bit each: two slips change no more than four, which is quick to see. */
function lettersOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << (letter.charCodeAt(0) % 32);
  return bits;
}

function haveFewApart(one: number, other: number): boolean {
  let apart = one ^ other;
  let count = 0;
  for (; apart !== 0 && count <= 4; count += 1) apart &= apart - 1;
  return count <= 4;
}
