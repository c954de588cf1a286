import { bodyNounsOf } from '../../../src/parser/document/body-nouns.ts';
import { rowsOf } from './row.ts';

const nouns = bodyNounsOf(['force', 'school']);

/** The body spoken of is meant by its noun or a word that stands for it. */
export const bodiesMeant = rowsOf(
  (words) => nouns.is(words),
  [
    ...'the force|our force|this force|your force|force|the force itself|the school|it|they|we|us'
      .split('|')
      .map((words) => [words, true] as const),
    ...'a force|forces|that force|the forces|them|the force area'
      .split('|')
      .map((words) => [words, false] as const),
  ],
);

/** Such bodies in general are counted or several. */
export const bodiesInGeneral = rowsOf(
  (words) => nouns.isGeneral(words),
  [
    ...'all forces|the other forces|most of forces|12 forces|the 12 small forces|twenty-two forces|nine rural schools|those forces|these forces|remaining forces|the remaining schools|forces|the schools'
      .split('|')
      .map((words) => [words, true] as const),
    ...['the force', 'it', 'this force'].map((words) => [words, false] as const),
  ],
);

/** What a body owns stands behind its noun or behind a word that stands for it. */
export const bodiesOwning = rowsOf(
  (words) => nouns.ownerLength(words),
  [
    ...['the force’s', "our force's", "this school's", 'its', 'their', 'our'].map((words) => {
      const folded = words.replace('’', "'");
      return [`${folded} plans`, folded.length + 1] as const;
    }),
    ["a force's plans", 0],
    ["the forces' plans", 0],
    ['plans', 0],
  ],
);
