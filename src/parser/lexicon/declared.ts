import type { Site } from '../../schemas/site.ts';
import { fold } from '../document/normalise.ts';
import type { Declared } from './grammar.ts';

/**
 * What a content's offices add to the lexicon: of `chief constable` the office is "constable", and "chief"
 * stands beside it.
 */
export function declaredBy({ offices }: Site['bodies']): Declared {
  const phrases = offices.map((office) => fold(office).split(' '));
  return {
    offices: phrases.flatMap((words) => words.slice(-1)),
    officeWords: phrases.flatMap((words) => words.slice(0, -1)),
  };
}
