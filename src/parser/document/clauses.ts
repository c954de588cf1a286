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
  /** Whether somebody judges whom the words name: "we rated it good". */
  active: boolean;
  /** Whom or what is judged: behind verbs by which somebody judges, else before the verbs. */
  judged: Stretch;
  /** Whether "grade" or its like follows: "a good rating". */
  noun: boolean;
  /** What the grade is for: behind "at" or "for", at the head of the clause or behind the grade, or a list. */
  scope: Stretch | null;
  /** Whether that is a list: behind "including" or a colon. */
  listed: boolean;
  /** What stands behind "is" and its like, which follow the grade: "those rated good are Fell and Dale". */
  behind: Stretch | null;
  /** The first words after the grade, folded. */
  rest: string;
}

const telling = grammar`(?:${'sayingVerbs'}|${'judgingVerbs'}|${'reports'})\b[^,;]{0,60}? that\s`;
const that = grammar`(?<=\s)that (?=(?:${'determiners'}|${'pronouns'}|\w+ing)[\s'])`;
const hard = grammar`(?:[;:]\s+|\s-\s|\s(?:${'conjunctions'})\s|${telling}|${that})`;
const apart = grammar`^([^,]{3,120}), (?:(?:(?:${'prepositions'}) )?which|${'formerly'}|${'judgingVerbs'})\b[^,]*,\s*$`;
/** "The top mark of", "the lowest of its marks," and "a rating of" say no more than the grade behind them. */
const nounOf = grammar`\s(?:the \w+ (?:of \w+ )?(?:\w+ )?(?:${'gradeNouns'})(?: of|,)|(?:${'gradeNouns'})(?: of)?)$`;

/**
 * Takes a sentence apart into one clause a grade: `the force was rated "Good" for A, and "Adequate"
 * for B, the recording of data was found to be "Inadequate"` has three.
 */
export function clausesOf(passage: Passage, marks: GradeMark[]): Clause[] {
  const heads = marks.map((mark, index) =>
    headAt(passage, mark, placeBefore(passage, marks, index)),
  );
  return heads.map((head, nth) => ({
    ...head,
    ...endingAt(passage, head, heads[nth + 1]?.start ?? head.mark.sentence.end),
  }));
}

/** Where the verdict before a mark ends; of "from good to poor" both have the words before "from". */
function placeBefore({ folded }: Passage, marks: GradeMark[], index: number): number | null {
  const [earlier, before, own] = [marks[index - 2], marks[index - 1], marks[index]];
  const moves = /^\W* to (?:an? )?\W*$/.test(folded.slice(before?.end, own?.start));
  const last = moves ? earlier : before;
  if (!last) return null;
  // What stands in brackets behind a grade belongs to it.
  const bracket = /^ \([^()]*\)/.exec(folded.slice(last.outerEnd, last.outerEnd + 300));
  return last.outerEnd + (bracket?.[0].length ?? 0);
}

/** The subject that goes on behind words between commas: "Leadership, previously good, is". */
function resumed(folded: string, sentence: number, verb: number): Stretch | null {
  const lead = hard.all(folded.slice(sentence, verb)).at(-1);
  const start = sentence + (lead ? lead.index + lead[0].length : 0);
  const end = apart.exec(folded.slice(start, verb))?.[1]?.length;
  return end === undefined ? null : { start, end: start + end };
}

/** What stands in a clause up to its grade. */
function headAt({ folded }: Passage, mark: GradeMark, before: number | null) {
  const from = before ?? mark.sentence.start;
  const near = folded.slice(from, mark.outerStart).replace(/["'(:\s]+$/, '');
  const named = nounOf.exec(near)?.[0].length ?? 0;
  const left = `${near.slice(0, near.length - named)} `;
  const { verb, start: first, end: last, object } = findVerb(left, mark);
  const lead = left.slice(0, first);
  const around = before === null ? null : resumed(folded, mark.sentence.start, from + first);
  const begin = from + (before === null ? clauseStart(lead) : afterComplement(lead));
  const { start, end } = around ?? { start: begin, end: from + first };
  return {
    mark,
    start,
    verb,
    verbs: { start: from + first, end: from + last },
    active: object !== null,
    judged: object ? { start: from + object.start, end: from + object.end } : { start, end },
    noun: named > 0,
  };
}

/** Where the clause of the first verdict begins in the words before its verb. */
function clauseStart(lead: string): number {
  const behind = (cut?: RegExpExecArray) => (cut ? cut.index + cut[0].length : 0);
  const strong = behind(hard.all(lead).at(-1));
  const words = lead.slice(strong);
  if (!hasFiniteVerb(words) && !thinking.test(words)) return strong;
  // "It said Fell and Dale Police was": one name follows what says so.
  const joints = [...words.matchAll(soft)].filter(
    ({ index }) => hasFiniteVerb(words.slice(0, index)) && !said.test(words.slice(0, index)),
  );
  const bare = behind(joints.find((joint) => !hasFiniteVerb(words.slice(behind(joint)))));
  return strong + (Math.max(bare, behind(said.all(words).at(-1))) || behind(joints[0]));
}

const thinking = grammar`\s(?!regard\s)(?:${'opinionVerbs'})\s`;

/** Where a later clause begins: behind what the verdict before it is about. */
function afterComplement(before: string): number {
  const lead = `${before} `;
  const joints = [...lead.matchAll(soft)];
  const last = joints.findLast(({ index, 0: joint }) => !lead.slice(index + joint.length).trim());
  const comma = joints.findLast(([joint]) => joint.includes(','));
  const cut = hard.all(lead).at(-1) ?? last ?? comma ?? joints.at(-1);
  return Math.min(before.length, cut ? cut.index + cut[0].length : before.length);
}
