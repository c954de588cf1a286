import { grammar } from '../lexicon/grammar.ts';
import { hasFiniteVerb, isCount } from './area-name.ts';
import type { Clause } from './clauses.ts';
import type { Passage } from './document.ts';

const nounAfter = grammar`^\s?(?:${'gradeNouns'})\b`;
const leads = grammar`^(?:\s(?:${'adverbs'}|by [^,;]{2,60}?))*,?\s(?:${'areaPrepositions'}):?\s`;
const lists = grammar`^(?:,? including\s|:\s|\s-\s|\s\((?=[^)]*[a-z]{4}))`;
/** Where parts of a clause meet. */
export const soft = /,\s+and\s+|,\s+|\s+and\s+/g;
/** What says or judges something, before the words that it says. */
export const said = grammar`(?:^|\s)(?:${'sayingVerbs'}|${'judgingVerbs'})\s`;

/**
 * What follows a grade in its clause: of "good for patrols, it says" the words "patrols", and whether a noun
 * such as "grade" stands there.
 */
export function endingAt(
  { folded, text }: Passage,
  { mark, noun: before }: Pick<Clause, 'mark' | 'noun'>,
  next: number,
): Pick<Clause, 'noun' | 'scope' | 'listed' | 'behind' | 'rest' | 'end'> {
  const limit = Math.min(next, mark.sentence.end);
  const rest = folded.slice(mark.outerEnd, limit);
  const noun = nounAfter.exec(rest);
  const skipped = noun?.[0].length ?? 0;
  const aside = /^["']? - (?:(?! - ).){3,60} -(?= )/.exec(rest.slice(skipped))?.[0].length ?? 0;
  const skip = skipped + aside;
  const after = rest.slice(skip);
  const lead = leads.exec(after);
  const list =
    lead || explains(folded.slice(mark.outerEnd + skip, mark.sentence.end))
      ? null
      : lists.exec(after);
  const from = mark.outerEnd + skip + ((lead ?? list)?.[0].length ?? 0);
  const bracket = list && /\($/.test(list[0]) ? folded.indexOf(')', from) : -1;
  const end = bracket > 0 ? bracket : complementEnd(folded, from, byWhom(text, from, limit));
  const place = lead || list ? { start: from, end } : null;
  const inverted = inverse.exec(folded.slice(mark.outerEnd, mark.sentence.end))?.[0].length;
  return {
    noun: before || noun !== null,
    scope: place && occasion.test(folded.slice(from, end)) ? null : place,
    listed: list !== null,
    behind: inverted ? { start: mark.outerEnd + inverted, end: mark.sentence.end } : null,
    rest: folded.slice(mark.outerEnd, Math.min(mark.sentence.end, mark.outerEnd + 80)),
    end: place?.end ?? mark.outerEnd + skipped,
  };
}

/** "Was found to require improvement: its staff could not cope": no list, but why. */
function explains(after: string): boolean {
  return hasFiniteVerb(/^: ([^,;:]+)/.exec(after)?.[1] ?? '');
}

const inverse = /^["']? (?:is|are|was|were) /;
/** Words that say when a grade was given: "this time". */
const occasion = grammar`^(?:[\w'-]+ ){0,4}(?:times?|years?|months?|weeks?|days?|row|${'reports'}|${'gradeNouns'}|visit|assessment|round|check|19\d\d|20\d\d)\b`;

const verb = grammar`\s(?:${'copulas'}|${'auxiliaries'})\s`;
const stops = grammar`;|\s-\s|,?\s(?:${'conjunctions'})\s|,\s(?:[\w-]+\s){0,3}(?:which|where|after|before)\s|,\s(?:with|as|when|up from|down from|having)\s|\s\(|,? according to\s|,? by (?:the )?(?:${'judges'})|,\s(?:[\w'-]+\s){1,4}(?:${'sayingVerbs'}|found)(?=[.,;]|\s*$)|,\s(?:the )?(?:${'judges'})\s|\s(?:because|since)\b|\s(?:in|by|from|at|after|following) (?:${'determiners'}|last) (?:[\w-]+ ){0,3}(?:${'reports'}|visit)\b|,\s(?:${'determiners'}) (?:${'areaNouns'})\s`;

/** Where a clause's own verb begins in what seemed to be its complement; null at its start. */
function firstVerb(words: string): number | null {
  return verb.exec(words)?.index || null;
}

/** Where "by" and a name follow: who judged is no part of what is graded. */
function byWhom(text: string, from: number, limit: number): number {
  const by = /,?\s(?:by|from) (?:the )?\p{Lu}/u.exec(text.slice(from, limit));
  return by ? from + by.index : limit;
}

/** "Three standards: staff; plans; and buildings" goes on behind each semicolon. */
const countsList = grammar`^(?:${'numbers'})(?: [\w ]{3,30})?: `;
const subordinate = /\s(?:after|before|when|as)\s/g;

/** Where what is graded ends: before a new clause, or the sentence's end. */
function complementEnd(folded: string, from: number, limit: number): number {
  const words = folded.slice(from, limit);
  const counts = countsList.test(words);
  const stop = stops
    .all(words)
    .find(({ index, 0: found }) => !isCount(words.slice(0, index)) && !(counts && found === ';'));
  let end = stop ? stop.index : words.length;
  for (const part of words.slice(0, end).matchAll(subordinate)) {
    const clause = words.slice(part.index + part[0].length, end);
    const found = / after /.test(part[0]) && /^\w+ing\b/.test(clause);
    if (!found && !hasFiniteVerb(clause) && !said.test(clause)) continue;
    end = part.index;
    break;
  }
  for (const part of words.slice(0, end).matchAll(soft)) {
    const after = words.slice(part.index + part[0].length, end);
    if (hasFiniteVerb(after)) {
      end = part.index;
      break;
    }
  }
  const verb = hasFiniteVerb(words.slice(0, end)) ? firstVerb(words.slice(0, end)) : null;
  if (verb) end = verb;
  return from + words.slice(0, end).replace(/,?(?: and(?: that)?)?[\s,.\]]*$/, '').length;
}
