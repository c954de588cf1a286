import { grammar } from '../lexicon/grammar.ts';
import { isCount } from './area-name.ts';
import type { Clause } from './clauses.ts';
import type { Passage } from './document.ts';

const nounAfter = grammar`^\s?(?:${'gradeNouns'})\b`;
const leads = grammar`^(?:\s(?:${'adverbs'}|by [^,;]{2,60}?))*,?\s(?:${'areaPrepositions'})\s(?!the board\b)`;
const lists = grammar`^(?:,? including\s|\s\((?=[^)]*[a-z]{4}))`;
/** Where parts of a clause meet. */
export const soft = /,\s+|\s+and\s+/g;
/** What says or judges something, before the words that it says. */
export const said = grammar`\s(?:${'sayingVerbs'}|${'judgingVerbs'}|${'opinionVerbs'})\s`;

/**
 * What follows a grade in its clause: of "good for patrols, it says" the words "patrols", and whether a noun
 * such as "grade" stands there.
 */
export function endingAt(
  { folded }: Passage,
  { mark, noun: before }: Pick<Clause, 'mark' | 'noun'>,
  next: number,
): Pick<Clause, 'noun' | 'scope' | 'listed' | 'behind' | 'rest' | 'end'> {
  const { outerEnd, sentence } = mark;
  const limit = Math.min(next, sentence.end);
  const rest = folded.slice(outerEnd, limit);
  const noun = nounAfter.exec(rest);
  const skipped = noun?.[0].length ?? 0;
  const skip = skipped + (aside.exec(rest.slice(skipped))?.[0].length ?? 0);
  const after = rest.slice(skip);
  const list = lists.exec(after);
  const lead = leads.exec(after) ?? list;
  const from = outerEnd + skip + (lead?.[0].length ?? 0);
  const end = complementEnd(folded, from, limit);
  const place = lead ? { start: from, end } : null;
  const inverted = inverse.exec(folded.slice(outerEnd, sentence.end))?.[0].length;
  return {
    noun: before || noun !== null,
    scope: occasion.test(folded.slice(from, end)) ? null : place,
    listed: list !== null,
    behind: inverted ? { start: outerEnd + inverted, end: sentence.end } : null,
    rest: folded.slice(outerEnd, Math.min(sentence.end, outerEnd + 80)),
    end: place?.end ?? outerEnd + skipped,
  };
}

const aside = /^ - (?:(?! - ).){3,60} -(?= )/;
const inverse = grammar`^ (?:${'copulas'}) `;
/** Words that say when a grade was given: "this time". */
const occasion = grammar`^(?:\w+ ){0,4}(?:(?:time|year|month|week|day)s?|assessment|round|check|${'reports'}|(?:19|20)\d\d)\b`;

const joint = grammar`\s-\s|\s(?:${'conjunctions'}|because|since|according to)\b|\safter \w+ing\s`;
const further = grammar`(?:\w+\s){0,3}(?!how)(?:${'questionWords'}|after)\s|having\s|(?:up|down)\s`;
const saying = grammar`(?:\w+\s){1,6}(?:${'sayingVerbs'}|${'judgingVerbs'})\b`;
const called = grammar`(?:${'areaNouns'})\s|(?:\w+\s){1,5}(?:${'gradeNouns'})\b|only\s`;
const told = grammar`(?:${'pronouns'})\s|(?:this|that)\s(?:${'copulas'}|${'auxiliaries'})\b`;
const clause = grammar`${further}|${saying}|(?:${'determiners'}) (?:${called})|(?:and,?\s)?${told}`;
const report = grammar`(?:${'prepositions'}) (?:${'determiners'}) (?:\w+ ){0,3}(?:${'reports'})\b`;
const when = grammar`(?:in|during) (?:\w+ ){0,2}(?:19|20)\d\d\b`;
const judge = grammar`(?: by|,) (?:the )?(?:${'judges'})\b`;
const stops = grammar`${joint}|${judge}|,\s${clause}|\s${report}|\s${when}`;
const verb = grammar`\s(?:${'auxiliaries'})\s`;
const subordinate = /\s(?:after|before|when|as)\s/g;

/** Where what is graded ends: before a new clause or its own verb, or the sentence's end. */
function complementEnd(folded: string, from: number, limit: number): number {
  let words = folded.slice(from, limit);
  const stop = stops.all(words).find(({ index }) => !isCount(words.slice(0, index)));
  words = words.slice(0, stop?.index);
  const clause = [...words.matchAll(subordinate)].find(({ index, 0: { length } }) =>
    said.test(` ${words.slice(index + length)}`),
  );
  words = words.slice(0, clause?.index);
  words = words.slice(0, verb.exec(words)?.index || undefined);
  return from + words.replace(/,?(?: and(?: that)?)?[\s.\]]*$/, '').length;
}
