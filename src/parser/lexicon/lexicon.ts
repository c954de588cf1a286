import { askWords } from './ask-words.ts';
import { doubtWords } from './doubt-words.ts';
import { gradingWords } from './grading-words.ts';
import { peopleWords } from './people-words.ts';
import { smallWords } from './small-words.ts';
import type { WordList } from './word-list.ts';

/** The words that the rules go by: each list once. */
export const lexicon = {
  ...gradingWords,
  ...doubtWords,
  ...smallWords,
  ...peopleWords,
  ...askWords,
} satisfies Record<string, WordList>;

/** The name of a list. */
export type ListName = keyof typeof lexicon;

/** Lists that stand for one: each with the lists that it holds. */
export const unions = {
  /** Small words of every class, none of which is part of a name. */
  functionWords: [
    'determiners',
    'prepositions',
    'pronouns',
    'questionWords',
    'joints',
    'conjunctions',
    'copulas',
    'auxiliaries',
    'ordinals',
    'generals',
    'calendar',
    'openers',
  ],
} satisfies Record<string, ListName[]>;

/** The name of a list, or of several that stand for one. */
export type WordsName = ListName | keyof typeof unions;
