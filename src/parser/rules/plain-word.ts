import { hasFiniteVerb } from '../document/area-name.ts';
import type { Clause } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Answer } from './reading.ts';
import type { VerdictPlace } from './verdict-place.ts';

const small = grammar`^\)?,?\s(?:${'areaPrepositions'}|${'conjunctions'}|${'adverbs'}|${'formerly'}|${'copulas'}|${'auxiliaries'}|${'small'})(?![\w])`;
const ends = /^["']*(?:[.,;:)!?\]]|-(?!\w)|\s*$|\s[(-])/;
const noun = /^["']?\s*([^\s,.;:"']+)/;

const paired =
  /^["']?(?:,| and) (?:\w+ly )?(?!(?:and|no|not|up|down|which|who|but|with|as|the|an?)\b)([a-z]+) [a-z]/;
/** "Clean and fully good": another plain word stands beside the grade. */
const joined = grammar`\b(?:${'copulas'}) (?:\w+ly )?((?!\w+ed\b)[a-z]+) and (?:\w+ly )?$`;
const having = /^ha(?:ve|s|d) ?$/;

const count = grammar`(?:^|[,;] |\band |\b(?:${'judgingVerbs'}) )(?:\d+|${'numbers'})(?: of (?:them|these|those))?(?: (?:${'copulas'}|${'judgingVerbs'}|${'adverbs'}))* ["']?$`;
const listed = /^["']?(?: [a-z]+)? ?[(:]/;
const itself = grammar`^["']?(?: (?:${'gradeNouns'}))? (?:(?:is|was) (?:not|being|meant|the)|means|counts?|(?:did|do|does) not|ha(?:s|ve) no) `;
const asWord = /\b(?:words|terms|labels)(?: such as| like)? (?:["'][^.]{0,40})?$/;

/**
 * A grade word may be a plain one, and the words around it show that: it describes, counts, compares,
 * asks, or is itself spoken of. `good practice` yields none, "11 were graded good" is dismissed.
 */
export function plainWord({ text, passage, clause }: VerdictPlace): Answer {
  const { mark } = clause;
  const { folded, index } = passage;
  const what = described({ text, passage, clause });
  if (what)
    return isPrinted(passage, clause) ? null : { dismissed: `The word describes “${what}”.` };
  const before = folded.slice(mark.sentence.start, mark.outerStart);
  const after = folded.slice(mark.outerEnd, mark.sentence.end);
  if (count.test(before) && !listed.test(after))
    return { dismissed: 'It only counts; what is graded is not named.' };
  if (itself.test(after) || asWord.test(before))
    return { dismissed: 'The word itself is spoken of.' };
  const explained = [index - 1, index + 1].some((each) =>
    explains(text.document.passages[each]?.folded ?? '', text.scale),
  );
  if (explained && explains(folded, text.scale))
    return { dismissed: 'It is told what the grade means.' };
  if (/\bhow $/.test(before)) return { dismissed: 'It asks how far.' };
  if (/\b(?:less|more) $/.test(before)) return { dismissed: 'It only compares.' };
  const beside = joined.exec(before)?.[1];
  if (beside && !mark.quoted && !text.scale.read(beside))
    return { dismissed: `It describes with another word: “${beside}”.` };
  if (/\b(?:spoke|speak|speaks|spoken|talked) of ["']?$/.test(before))
    return { dismissed: 'It says what people speak of.' };
  if (clause.verb !== 'none') return null;
  const other = paired.exec(after)?.[1];
  if (other) return { dismissed: `The word describes “${other}”.` };
  if (/\b(?:looks?|looked|seems?|seemed) $/.test(before))
    return { dismissed: 'It says how something looked.' };
  if (/^be $/.test(before)) return { dismissed: 'It bids readers to be so.' };
  if (/\bas $/.test(before) && /^ as\b/.test(after)) return { dismissed: 'It only compares.' };
  return /(?:\d|\bsome) \w+ $/.test(before) ? { dismissed: 'It says what is left.' } : null;
}

/** Whether a grade stands as grades do that are given: judged, in brackets, or with a capital. */
function isPrinted({ text, folded }: Passage, { mark, verb, verbs }: Clause): boolean {
  const before = text.slice(mark.sentence.start, mark.outerStart);
  const capital = /^\p{Lu}/u.test(text.slice(mark.start)) && /[\p{Ll}\d)]["‘“']?\s$/u.test(before);
  const bracket = /[([]$/.test(before) && /^[,;)\]]/.test(text.slice(mark.outerEnd));
  const judges = verb === 'judging' || verb === 'changing';
  // "Rated by its lowest score, so that good work counts": the verb is far from this word.
  const near = !/^(?:by|in|at|on) |,/.test(folded.slice(verbs.end, mark.outerStart).trimStart());
  // "‘Good’ 2 and ‘Outstanding’ 3" are counts.
  const counts = /^["']? \d/.test(folded.slice(mark.end));
  return (judges && near) || bracket || (capital && !counts);
}

/** Whether the folded words behind a grade begin with a noun of their own that it describes. */
export function describes(rest: string): boolean {
  return (
    !/^["']? \w+ly\b/.test(rest) &&
    !small.test(rest) &&
    !ends.test(rest) &&
    !called.test(rest) &&
    noun.test(rest)
  );
}

const called = grammar`^["']?\s?(?:overall |performance )?(?:${'gradeNouns'})\b`;

/** `Good 2 (patrols; custody)` counts what it is given to. */
const counted = /^["']? \d{1,2} \(/;

/** What a grade word only describes: "practice" of "good practice", "honest" of "has good, honest people". */
export function described({
  text,
  passage,
  clause,
}: Pick<VerdictPlace, 'text' | 'passage' | 'clause'>) {
  const { rest, mark, noun: called, verbs } = clause;
  const owned = having.test(passage.folded.slice(verbs.start, verbs.end));
  const other = owned && !called ? paired.exec(rest)?.[1] : undefined;
  if (other) return other;
  if (called || mark.verbal || small.test(rest) || ends.test(rest) || counted.test(rest))
    return null;
  const what = noun.exec(rest)?.[1] ?? null;
  // "It remains a good school" judges the school.
  return what !== null && verbs.end > verbs.start && text.bodyNouns.is(what) ? null : what;
}

/** `Reasonable progress: the plan was being carried out` says what a grade means. */
function explains(folded: string, scale: VerdictPlace['text']['scale']): boolean {
  const [first, ...rest] = folded.split(': ');
  return scale.read(first ?? '')?.exact === true && hasFiniteVerb(rest.join(': '));
}
