import { grammar, holdsWord } from '../lexicon/grammar.ts';

/**
 * Whether folded words can name an area: "its use of resources", "how well it plans". A clause, a
 * count, a time, a quotation and a pronoun are no names.
 */
export function canNameArea(folded: string): boolean {
  const plain = folded.trim();
  if (asked.test(plain)) return plain.length <= 300;
  const words = plain.split(' ').length;
  if (plain.length < 3 || plain.length > 300 || words > 32) return false;
  if (page.test(plain) || /["|?!%]|[.;] /.test(plain) || !/\p{L}{3}/u.test(plain)) return false;
  if (opening.test(plain) || ending.test(plain) || isCount(plain) || time.test(plain)) return false;
  const small = words === 1 && holdsWord('functionWords', plain);
  return !small && !/^(?:none|nil|n\/a)$/.test(plain) && !hasFiniteVerb(plain);
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
const opening = grammar`^(?:${'pronouns'}|that|this|these|those|there|who|because|when|while|if|but|will|be|been|than|so|very|too|within|until|after|before|during|since|in|on|by|from|for|at|to)\b(?!-)`;
const ending =
  /(?:^|\s)(?:it|them|that|him|us|so|which|who|and|or|of|for|the|an?|to|be|below|above)$/;
const count = grammar`^(?:(?:only|nearly|all) )?(?:the |its )?(?:(?:${'generals'}|following|number of|remaining|these|\d+)(?: of)?(?: the| its| these| those)? ?)+(?:\w+ ){0,2}(?:${'areaNouns'}|${'gradeNouns'}|things)?(?: of [\w ]{3,30}?)?(?: and \w+ed .*)?$`;
const time =
  /^(?:the )?(?:(?:last|next|this|first|second|third) )?(?:time|year|month|week|inspection|report|visit|19\d\d|20\d\d)\b|\b(?:19|20)\d\d(?:[-/]\d\d)?$/;

const several = grammar`^(?:about |nearly |only )?(?:a (?:third|quarter|half) of|(?:${'numbers'})(?:-\w+)?|\d+|several|many|most|some|few)\b(?: [\w-]+){0,4}$`;
const page = /\bthis page\b/;
const asked = /^(?:how|to what extent|what|does|do|is|are)\b[^?]*\?$/;
