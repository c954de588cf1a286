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
}

/** Reads the nouns by which this content says that texts call a body. */
export function bodyNounsOf(nouns: string[]): BodyNouns {
  const pattern = nouns.map(fold).join('|') || '(?!)';
  const one = new RegExp(`^(?:(?:the|our|this|your) )?(?:${pattern})(?: itself)?$|^(?:it|they|we)$`, 'u');
  const several = new RegExp(`^(?:of )?(?:the )?(?:[a-z]+ ){0,3}(?:${pattern})s\\b(?: \\w+){0,4}$`, 'u');
  const any = new RegExp(`^(?:an?|any|every|each|no|another) (?:\\w+ ){0,2}(?:${pattern})\\b(?: \\w+){0,4}$`, 'u');
  const owner = new RegExp(`^(?:(?:the|our|this) (?:${pattern})'s? |its |their |our )(?=\\w)`, 'u');
  return {
    pattern,
    is: (folded) => one.test(folded.trim()),
    isGeneral: (folded) => several.test(folded.trim()) || any.test(folded.trim()),
    ownerLength: (folded) => owner.exec(folded)?.[0].length ?? 0,
  };
}
