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
