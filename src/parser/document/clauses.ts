import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { hasFiniteVerb } from './area-name.ts';
import { endingAt, said, soft } from './clause-ends.ts';
import { findVerb } from './clause-verbs.ts';
import type { Passage } from './document.ts';

/** A stretch of a passage. */
export interface Stretch {
  start: number;
  end: number;
}

/** The clause of a sentence that a grade stands in, taken apart around it. */
export interface Clause {
  mark: GradeMark;
  start: number;
  end: number;
  /** What makes the grade a verdict; `none` where no verb leads to it. */
  verb: 'judging' | 'giving' | 'changing' | 'plain' | 'none';
  /** The verbs themselves, folded. */
  verbs: Stretch;
  /** What stands before the verbs, and, where somebody judges, what stands between verb and grade. */
  subject: Stretch;
  object: Stretch | null;
  /** Whether "grade" or its like follows: "a good rating". */
  noun: boolean;
  /** What follows "at" or "for", up to the end of the clause. */
  complement: Stretch | null;
  /** What follows "including" or a colon. */
  list: Stretch | null;
  /** The first words after the grade, folded. */
  rest: string;
}

const hard = grammar`(?:[;:]\s+(?:and |but )?|\s-\s|,?(?<!\bnot)\s(?:${'conjunctions'})\s|(?:${'sayingVerbs'}|${'judgingVerbs'}|${'reports'})\b[^,;]{0,60}? that\s|(?<!way|extent|area|areas|so|those|fact|things|people) that (?=(?:the|its|it|they|their|our|his|her|\w+ing)\s)|\((?![^()]*\)))`;
const apart = grammar`^([^,]{3,120}), (?:which|who|${'formerly'})\b[^,]*,\s*$`;
const nounOf = grammar`(?:^|\s)(?:overall )?(?:${'gradeNouns'})(?: of)?$`;

/**
 * Takes a sentence apart into one clause a grade: `the force was rated "Good" for A, and "Adequate"
 * for B, the recording of data was found to be "Inadequate"` has three.
 */
export function clausesOf({ folded, text }: Passage, marks: GradeMark[]): Clause[] {
  const clauses: Clause[] = [];
  for (const [index, mark] of marks.entries()) {
    const at = startOf(folded, marks, index);
    const before = marks[at - 1];
    const from = before ? behindBracket(folded, before.outerEnd) : mark.sentence.start;
    const clause = clauseAt(folded, mark, from, before !== undefined);
    const last = clauses.at(-1);
    if (last) Object.assign(last, endingAt(folded, text, last, clause.start));
    clauses.push(clause);
  }
  const last = clauses.at(-1);
  if (last) Object.assign(last, endingAt(folded, text, last, last.mark.sentence.end));
  return clauses;
}

/** The subject that goes on behind words between commas: "Leadership, previously good, is". */
function resumed(folded: string, sentence: number, verb: number): Stretch | null {
  const words = folded.slice(sentence, verb);
  const end = apart.exec(words)?.[1]?.length;
  return end === undefined ? null : { start: sentence, end: sentence + end };
}

/** Where words in brackets behind a grade end: what is in them belongs to that grade. */
function behindBracket(folded: string, at: number): number {
  return at + (/^ \([^()]*\)/.exec(folded.slice(at, at + 300))?.[0].length ?? 0);
}

/** The mark whose words a mark shares: in "from good to poor" both have those before "from". */
function startOf(folded: string, marks: GradeMark[], index: number): number {
  const before = marks[index - 1];
  const own = marks[index];
  if (!before || !own) return index;
  const between = folded.slice(before.end, own.start);
  return /^["']? (?:up |down )?to (?:an? |be )?["']?$/.test(between) ? index - 1 : index;
}

function clauseAt(folded: string, mark: GradeMark, from: number, follows: boolean): Clause {
  const near = folded.slice(from, mark.outerStart).replace(/["'(:\s]+$/, '');
  const named = nounOf.exec(near)?.[0].length ?? 0;
  const left = `${near.slice(0, near.length - named)} `;
  const found = findVerb(left, mark);
  const lead = left.slice(0, found.start);
  const around = follows ? resumed(folded, mark.sentence.start, from + found.start) : null;
  const start = around?.start ?? from + (follows ? afterComplement(lead) : clauseStart(lead));
  return {
    mark,
    start,
    end: mark.outerEnd,
    verb: found.verb,
    verbs: { start: from + found.start, end: from + found.end },
    subject: { start, end: around?.end ?? from + found.start },
    object: found.object && { start: from + found.object.start, end: from + found.object.end },
    noun: named > 0,
    complement: null,
    list: null,
    rest: '',
  };
}

/** Where the clause of the first verdict begins in the words before its verb. */
function clauseStart(lead: string): number {
  const strong = hard.all(lead).at(-1);
  const from = strong ? strong.index + strong[0].length : 0;
  const words = lead.slice(from);
  if (!hasFiniteVerb(words)) return from;
  const saying = said.all(words).at(-1);
  const spoken = saying ? saying.index + saying[0].length : words.length;
  if (saying && !hasFiniteVerb(words.slice(spoken))) return from + spoken;
  const parts = [...words.matchAll(soft)];
  const cut = parts.find(
    (part) =>
      hasFiniteVerb(words.slice(0, part.index)) &&
      !hasFiniteVerb(words.slice(part.index + part[0].length)),
  );
  return cut ? from + cut.index + cut[0].length : from;
}

/** Where a later clause begins: behind what the verdict before it is about. */
function afterComplement(before: string): number {
  const lead = `${before} `;
  const strong = hard.all(lead).at(-1);
  if (strong) return strong.index + strong[0].length;
  const parts = [...lead.matchAll(soft)];
  const saying = said.all(lead).at(-1);
  const spoken = saying ? saying.index + saying[0].length : 0;
  if (saying && spoken < lead.length - 1 && !hasFiniteVerb(lead.slice(spoken))) return spoken;
  const bare = parts.findLast((part) =>
    /^(?:\w+ )?$/.test(`${lead.slice(part.index + part[0].length).trim()} `.trimStart()),
  );
  const comma = parts.findLast((part) => part[0].includes(','));
  const cut = bare ?? comma ?? parts.at(-1);
  return Math.min(before.length, cut ? cut.index + cut[0].length : before.length);
}
