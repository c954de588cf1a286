import { grammar, holdsWord } from '../lexicon/grammar.ts';

/**
 * Whether folded words can name an area: "its use of resources", "how well it plans". A clause, a
 * count, a time, a quotation and a pronoun are no names.
 */
export function canNameArea(folded: string): boolean {
  const plain = folded.trim();
  if (/["|%]|[.;] /.test(plain) || !/\p{L}{3}/u.test(plain)) return false;
  if (
    opening.test(plain) ||
    occasion.test(plain) ||
    isCount(plain) ||
    holdsWord('functionWords', plain)
  )
    return false;
  return !hasFiniteVerb(plain);
}

/**
 * Whether folded words hold a verb that makes them a clause, not one that hangs on "how" or "that":
 * "the force runs well" does, `Managing offenders` and "how well it runs" do not.
 */
export function hasFiniteVerb(folded: string): boolean {
  return finite.test(folded.replace(within, ''));
}

/** Whether folded words are a mere count: "several areas", "two of its grades", "both". */
export function isCount(folded: string): boolean {
  return count.test(folded.trim()) || several.test(folded.trim());
}

const finite = grammar`(?:^|[^\w'-])(?!being\b)(?:${'copulas'}|${'auxiliaries'}|${'sayingVerbs'})(?![\w-])|n't\b`;
/** "For the second time running" is not what a grade is for. */
const occasion = grammar`^(?:the )?(?:${'ordinals'}|same) time\b`;
const within = /\b(?:which|who|where)\b[^,]*|\b(?:how|what|when|people|(?<=\w )it)\b.*$/gs;
const small = grammar`${'pronouns'}|${'prepositions'}|${'joints'}|${'conjunctions'}|this|these|them|too`;
const opening = grammar`^(?:${small}|who|where|which|(?:who|what|which|how)ever)\b(?!-)`;
const counted = grammar`(?:the )?(?:(?:${'generals'}|an|\d+)\b ?)+(?:\w+ ){0,2}(?:${'areaNouns'})?`;
const count = grammar`^${counted}(?: of [\w ]{3,30}?)?(?: and \w+ed .*)?$`;
const several = grammar`^(?:${'numbers'}|\d+|some|an? (?:${'ordinals'}))\b(?: \w+){0,4}$`;
