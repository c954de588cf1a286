import { grammar, holdsWord } from '../lexicon/grammar.ts';

/**
 * Whether folded words can name an area: "its use of resources", "how well it plans". A clause, a
 * count, a time, a quotation and a pronoun are no names.
 */
export function canNameArea(folded: string): boolean {
  const plain = folded.trim();
  if (asked.test(plain)) return plain.length <= 300;
  const words = plain.split(' ').length;
  if (words > 32) return false;
  if (page.test(plain) || /["|?%]|[.;] /.test(plain) || !/\p{L}{3}/u.test(plain)) return false;
  if (opening.test(plain) || ending.test(plain) || isCount(plain) || time.test(plain)) return false;
  const small = words === 1 && holdsWord('functionWords', plain);
  return !small && !hasFiniteVerb(plain);
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

const finite = grammar`(?:^|[^\w'-])(?!be\b|been\b|being\b)(?:${'copulas'}|${'auxiliaries'}|${'sayingVerbs'})(?![\w'-])|n't\b`;
const within =
  /\b(?:which|who|whom|where)\b[^,]*|\b(?:how|what|that|whether|when|why|way|extent|people|those|(?<=\w )it)\b.*$/gs;
const opening = grammar`^(?:${'pronouns'}|${'prepositions'}|${'joints'}|${'conjunctions'}|${'copulas'}|${'auxiliaries'}|that|this|these|those|there|who|when|than|so|very|too)\b(?!-)`;
const ending = grammar`(?:^|\s)(?:it|${'determiners'}|${'joints'}|which|them|of|to|below)$`;
const count = grammar`^(?:the )?(?:(?:${'generals'}|number of|these|\d+)(?: of)? ?)+(?:\w+ ){0,2}(?:${'areaNouns'}|${'gradeNouns'})?(?: of [\w ]{3,30}?)?(?: and \w+ed .*)?$`;
const several = grammar`^(?:${'numbers'}|\d+|some)\b(?:-\w+)?(?: [\w-]+){0,4}$`;
const time = grammar`^(?:the )?(?:(?:${'ordinals'}) )?(?:time|year|inspection)\b|\b20\d\d$`;

const page = /\bthis page\b/;
const asked = grammar`^(?:${'questionWords'}|${'copulas'}|${'auxiliaries'}|to)\b[^?]*\?$`;
