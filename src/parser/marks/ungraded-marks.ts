import type { Passage } from '../document/document.ts';
import type { Scale } from '../document/scale.ts';
import { grammar } from '../lexicon/grammar.ts';
import { once } from '../once.ts';
import type { Text } from '../text.ts';
import { type GradeMark, sentenceAt } from './grade-marks.ts';

/** A place that says that there is no grade. */
export interface UngradedMark extends GradeMark {
  /**
   * Whether it refuses what stands behind it ("did not grade"), names a missing grade ("was given no
   * grade"), says so of what stands before it ("was not graded"), or of all ("ungraded").
   */
  form: 'refuses' | 'refuses a grade' | 'has no grade' | 'is not graded' | 'says so of all';
  /** Whether a verb of its own makes it a clause: "was not graded", not "not graded". */
  clausal: boolean;
  /** What stands within it: "the centre" of "not given the centre a grade". */
  object: { start: number; end: number } | null;
}

const judged = grammar`(?:inspected but |\w+ed(?: at)?, (?=not ))?`;
const denied = grammar`(?:${'auxiliaries'}|${'copulas'})(?: not|n't)|cannot|not|never|no longer|yet to|to`;
const between = grammar`(?:(?:yet|${'adverbs'}|${'copulas'}) )*`;
const gave = grammar`(?<leads>lead|result|end|include|carry|have)|make|${'givingVerbs'}`;
const grade = grammar`(?:(?:${'determiners'}|${'generals'}|overall|graded) )*(?:${'gradeNouns'})`;
const gaveGrade = grammar`${gave}\b(?<whom>(?: \w+){0,6}?) ${grade}`;
const judge = grammar`(?<verb>(?:have enough \w+ to )?(?:${'refusedVerbs'}))`;
const refused = grammar`\b${judged}(?<who>${denied}) (?<been>${between})(?:${gaveGrade}|${judge})\b`;
const noGrade = grammar`\b(?:no|without) (?:[\w-]+ ){0,2}?(?:${'gradeNouns'})\b`;
const none = grammar`ungraded|unrated|no [\w-]+ (?:was|were) (?:${'refusedVerbs'})`;
const thatWasAll = grammar`(?:that|this) (?:is|was) all (?:that )?(?:${'pronouns'}) (?:${'refusedVerbs'})`;
const tooLittle = grammar`\b(?:insufficient|too little) \w+ to (?:${'refusedVerbs'})\b`;
const refusal = grammar`${refused}|${noGrade}|\b(?<all>${none}|${thatWasAll})\b|${tooLittle}`;
const refuses = grammar`^(?:${'auxiliaries'}|yet to|(?:no longer|never) (?!given\b|\w+ed\b))`;
const helped = grammar`^(?:${'auxiliaries'}|${'copulas'})`;
/** A grade of one's own is not the inspection's. */
const ownGrade = /^ of \w+ own\b/;
const footnote = /^ ?(?:\[\w{1,2}\]|[*\p{No}]+)/u;
const nearGrade = grammar`^ (?:(?:${'adverbs'}|be|of) )*["']?`;
/** Words of checking, which say that there is no grade only where this inspection is spoken of. */
const weak = /(?:judged|assess(?:ed)?|inspected|considered|evaluate|look(?:ed)? at|mark(?:ed)?)$/;
const visit = grammar`^the (?:visit|inspection) did not (?:assess|evaluate|mark)\b`;
const own = grammar`\b(?:this|our) (?:visit|inspection|occasion|time)\b|\b(?:question|regulation|topic)\b`;
const here = grammar`${visit}|${own}|\bkeeps? (?:its|their) (?:earlier|last|previous|old) \w+`;

/**
 * Every place that says that there is no grade: "was not graded", "gives no grades", `Not rated`. One that
 * denies a certain grade ("was not graded good") is none.
 */
export function ungradedMarks(text: Text, passage: Passage): UngradedMark[] {
  const { folded, index } = passage;
  return refusalsIn(passage).flatMap((found) => {
    const [words] = found;
    const start = found.index;
    const end = start + words.length;
    const sentence = sentenceAt(passage, start);
    const whole = folded.slice(sentence.start, sentence.end);
    const alone = /^.{0,3}$/.test(whole.replace(words, ''));
    const said = alone || (!/^to /.test(words) && (!weak.test(words) || here.test(whole)));
    if (!said || ownGrade.test(folded.slice(end)) || isOfGrade(text, passage, start, end))
      return [];
    const whom = found.groups?.whom?.trim();
    const at = start + words.indexOf(whom ?? '');
    return {
      passage: index,
      start,
      end: end + (footnote.exec(folded.slice(end))?.[0].length ?? 0),
      outerStart: start,
      outerEnd: end,
      judgment: 'not graded',
      verbal: false,
      quoted: false,
      exact: true,
      sentence,
      form: formOf(words, found),
      clausal: helped.test(found.groups?.who ?? ''),
      object: whom ? { start: at, end: at + whom.length } : null,
    };
  });
}

/** Where words of a passage may say that there is no grade: they are looked for once. */
export function refusalsIn(passage: Passage): RegExpExecArray[] {
  const found = known.get(passage) ?? refusal.all(passage.folded);
  known.set(passage, found);
  return found;
}

const known = new WeakMap<Passage, RegExpExecArray[]>();

/** Whether folded words say that there is no grade, and nothing else: `Not graded [1]`. */
export function isUngraded(folded: string): boolean {
  const found = refusal.exec(folded);
  return found?.index === 0 && rest.test(folded.slice(found[0].length));
}

const rest = /^(?: (?:at )?this \w+)?(?: ?[[*†‡\p{No}].{0,6})?\.?$/u;

/** Whether a certain grade is denied: "was not graded good". `Not graded Good` are two cells. */
function isOfGrade({ scale }: Text, passage: Passage, start: number, end: number): boolean {
  const { folded, text } = passage;
  const next = end + (nearGrade.exec(folded.slice(end))?.[0].length ?? 0);
  const cell = start > 0 && /^Not \w+ed \p{Lu}/u.test(text.slice(start));
  return gradesIn(scale)(passage).some(
    (grade) => (grade.start < end && grade.end > start) || (grade.start === next && !cell),
  );
}

function formOf(
  words: string,
  { groups: { been = '', leads, verb, all } = {} }: RegExpExecArray,
): UngradedMark['form'] {
  if (all) return 'says so of all';
  if (!refuses.test(words) || /\bbe/.test(been) || leads)
    return verb ? 'is not graded' : 'has no grade';
  return verb ? 'refuses' : 'refuses a grade';
}

const gradesIn = once((scale: Scale) => once(({ folded }: Passage) => scale.find(folded)));
