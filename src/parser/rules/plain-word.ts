import type { Clause } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Answer, VerdictPlace } from './reading.ts';

const smallWords = grammar`${'conjunctions'}|${'adverbs'}|${'copulas'}|${'auxiliaries'}|${'small'}`;
const small = grammar`^\s(?:${'areaPrepositions'}|${smallWords})(?!\w)`;
const noun = /^["']?[\s-](\p{L}[^\s,.;:"']*)/u;
const paired = grammar`^(?:,| and) (?!(?:and|the|say|${'sayingVerbs'}|${'questionWords'})\b)([a-z]+) [a-z]`;
const judged = grammar`${'copulas'}|${'judgingVerbs'}|${'adverbs'}`;
const counting = grammar`(?:^|[,;] |\band )(?:\d+|${'numbers'})(?: of them)?(?: ${judged})* $`;

const amongOthers = grammar`\b(?:\d+|${'numbers'})(?: \w+){0,2} with an? $`;
const meant = grammar`(?:is|was) (?:not|being|meant|the)|should read|means|counts|(?:did|does) not`;
const itself = grammar`^(?: (?:${'gradeNouns'}))? ${meant} `;

/** "Good or better", "requires improvement or below": no certain grade. */
const range = /^ (?:or|and) (?:better|above|higher|worse|below|lower)\b/;
const sensed = /\b(?:smelt|looked|sounds|sounded) $/;
/** "Adequate in two and poor in three." */
const behind = grammar`^ in (?:${'numbers'})(?:[.;]| and \w)`;
/** "I’m good at it", "I’d call it good", "people who are kind, and good at it". */
const personal =
  /\bi(?:'m| am)(?: \w+)? $|\bcall (?:it|that|this|them) $|\b(?<!those )who are [^.;]*$/;

/** What the words before a grade and behind it say of it. */
function signOf(before: string, after: string): string | null {
  if ((counting.test(before) || amongOthers.test(before)) && !/^ \(/.test(after))
    return 'It only counts; what is graded is not named.';
  if (behind.test(after)) return 'It only counts; what is graded is not named.';
  if (itself.test(after) || /\bthe (?:new|word) $/.test(before))
    return 'The word itself is spoken of.';
  if (/\bhow $/.test(before)) return 'It asks how far.';
  if (/\bless $/.test(before) || range.test(after)) return 'It only compares.';
  if (/\bas $/.test(before) && /^ as\b/.test(after)) return 'It only compares.';
  if (personal.test(before)) return 'Somebody says it of themselves, or in their own name.';
  const described = /\bit(?:'s| is| was) $/.test(before) && /^ to \w/.test(after);
  return described || sensed.test(before) || /^ or bad\b/.test(after) ? 'It only describes.' : null;
}

/**
 * A grade word may be a plain one, and the words around it show that: it describes, counts, compares,
 * asks, or is itself spoken of. `good practice` yields none, "11 were graded good" is dismissed.
 */
export function plainWord({ text, passage, clause }: VerdictPlace): Answer {
  const { mark } = clause;
  const { folded } = passage;
  const after = folded.slice(mark.outerEnd, mark.sentence.end);
  const sign = signOf(folded.slice(mark.sentence.start, mark.outerStart), after);
  const what = described({ text, clause });
  if (what && !sign)
    return isPrinted(passage, clause) ? null : { dismissed: `The word describes “${what}”.` };
  const also = clause.verb === 'none' ? paired.exec(after)?.[1] : null;
  const reason = sign ?? (also ? `The word describes “${also}”.` : null);
  return reason ? { dismissed: reason } : null;
}

/** Whether a grade stands as grades do that are given: judged, or with a capital. */
function isPrinted({ text, folded }: Passage, { mark, verb }: Clause): boolean {
  const before = folded.slice(mark.sentence.start, mark.outerStart);
  // "An Outstanding Contribution award" is a name.
  const named =
    /\b(?:an?|the|for|of) $/.test(before) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(mark.outerEnd));
  const capital =
    /^\p{Lu}/u.test(text.slice(mark.start)) && /[\p{Ll}\d]\s$/u.test(before) && !named;
  return verb === 'judging' || verb === 'changing' || capital;
}

/** What a grade word only describes: "practice" of "good practice". */
export function described({ text, clause }: Pick<VerdictPlace, 'text' | 'clause'>) {
  const { rest, mark, noun: called, verbs } = clause;
  if (called || mark.verbal || small.test(rest)) return null;
  const what = noun.exec(rest)?.[1] ?? null;
  // "It remains a good school" judges the school.
  return what !== null && verbs.end > verbs.start && text.bodyNouns.is(what) ? null : what;
}
