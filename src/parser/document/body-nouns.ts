import { grammar } from '../lexicon/grammar.ts';
import { fold } from './normalise.ts';

/** How texts speak of a body without its name. */
export interface BodyNouns {
  /** Whether folded words are one: "the force", "it". */
  is(folded: string): boolean;
  /** Whether folded words speak of such bodies in general: "all forces", "any brigade". */
  isGeneral(folded: string): boolean;
  /** The length of "the force's " or "its " where folded words begin so; else 0. */
  ownerLength(folded: string): number;
  /** The nouns, as the inside of a pattern's group. */
  pattern: string;
  /** A pattern of one body: "the force". */
  one: string;
}

const quantity = grammar`^(?:the )?(?:${'generals'}|(?:${'numbers'})(?:-\w+)?|\d+|those|these|remaining)(?: of)? `;

/**
 * Reads the nouns by which this content says that texts call a body: of the noun "college", "the
 * college" and "it" are one body, "all colleges" are such bodies in general.
 */
export function bodyNounsOf(nouns: string[]): BodyNouns {
  const pattern = nouns.map(fold).join('|') || '(?!)';
  const one = new RegExp(
    `^(?:(?:the|our|this|your) (?:(?:very )?same )?)?(?:${pattern})(?: itself)?$|^(?:it|they|we|us)$`,
    'u',
  );
  const counted = new RegExp(`^(?:[\\w-]+ ){0,2}(?:${pattern})s?\\b`, 'u');
  const bare = new RegExp(`^(?:the )?(?:${pattern})s$`, 'u');
  const own = `(?:the|our|this) (?:${pattern})`;
  const owner = new RegExp(`^(?:${own}'s? |its |their |our )(?=\\w)`, 'u');
  return {
    pattern,
    one: own,
    is: (folded) => one.test(folded.trim()),
    isGeneral(folded) {
      const words = folded.trim();
      const lead = quantity.exec(words)?.[0].length ?? 0;
      return bare.test(words) || (lead > 0 && counted.test(words.slice(lead)));
    },
    ownerLength: (folded) => owner.exec(folded)?.[0].length ?? 0,
  };
}
