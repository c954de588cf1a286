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
const having = /^ha(?:ve|s|d) ?$/;

const counting = grammar`(?:^|[,;] |\band |\b(?:${'judgingVerbs'}) )(?:\d+|${'numbers'})(?: of (?:them|these|those))?(?: (?:${'copulas'}|${'judgingVerbs'}|${'adverbs'}))* ["']?$`;
const listed = /^["']?(?: [a-z]+)? ?[(:]/;
const itself = grammar`^["']?(?: (?:${'gradeNouns'}))? (?:(?:is|was) (?:not|being|meant|the)|means|counts?|(?:did|do|does) not|ha(?:s|ve) no) `;
const asWord =
  /\b(?:(?:words|terms|labels)(?: such as| like)? (?:["'][^.]{0,40})?|(?:spoke|speak|speaks|spoken|talked) of ["']?)$/;

/** What the words before a grade and behind it say of it. */
function signOf(before: string, after: string): string | null {
  if (counting.test(before) && !listed.test(after))
    return 'It only counts; what is graded is not named.';
  if (itself.test(after) || asWord.test(before)) return 'The word itself is spoken of.';
  if (/\bhow $/.test(before)) return 'It asks how far.';
  return /\b(?:less|more) $/.test(before) ? 'It only compares.' : null;
}

/**
 * A grade word may be a plain one, and the words around it show that: it describes, counts, compares,
 * asks, or is itself spoken of. `good practice` yields none, "11 were graded good" is dismissed.
 */
export function plainWord({ text, passage, clause }: VerdictPlace): Answer {
  const { mark } = clause;
  const { folded } = passage;
  const what = described({ text, passage, clause });
  if (what)
    return isPrinted(passage, clause) ? null : { dismissed: `The word describes “${what}”.` };
  const before = folded.slice(mark.sentence.start, mark.outerStart);
  const after = folded.slice(mark.outerEnd, mark.sentence.end);
  const sign = signOf(before, after);
  if (sign) return { dismissed: sign };
  const also = clause.verb === 'none' ? paired.exec(after)?.[1] : null;
  return also ? { dismissed: `The word describes “${also}”.` } : null;
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
