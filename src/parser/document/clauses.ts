import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import type { Text } from '../text.ts';
import { canNameArea, hasFiniteVerb } from './area-name.ts';
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

const hard = grammar`(?:[;:]\s+|\s-\s|(?<!\bnot)\s(?:${'conjunctions'})\s|(?:${'sayingVerbs'}|${'judgingVerbs'}|${'reports'})\b[^,;]{0,60}? that\s| that (?=(?:${'determiners'}|${'pronouns'}|\w+ing)\s)|\((?![^()]*\)))`;
const apart = grammar`^([^,]{3,120}), (?:(?:(?:${'prepositions'}) )?which|${'formerly'}|${'judgingVerbs'})\b[^,]*,\s*$`;
const nounOf = grammar`\s(?:${'gradeNouns'})(?: of)?$`;

/**
 * Takes a sentence apart into one clause a grade: `the force was rated "Good" for A, and "Adequate"
 * for B, the recording of data was found to be "Inadequate"` has three.
 */
export function clausesOf(text: Text, passage: Passage, marks: GradeMark[]): Clause[] {
  const heads = marks.map((mark, index) =>
    headAt(text, passage, mark, placeBefore(passage, marks, index)),
  );
  return heads.map(({ fronted, ...head }, nth) => {
    const ending = endingAt(passage, head, heads[nth + 1]?.start ?? head.mark.sentence.end);
    const { scope, listed } = ending;
    return { ...head, ...ending, scope: listed ? (fronted ?? scope) : (scope ?? fronted) };
  });
}

/** The subject that goes on behind words between commas: "Leadership, previously good, is". */
function resumed(folded: string, sentence: number, verb: number): Stretch | null {
  const lead = hard.all(folded.slice(sentence, verb)).at(-1);
  const start = sentence + (lead ? lead.index + lead[0].length : 0);
  const end = apart.exec(folded.slice(start, verb))?.[1]?.length;
  return end === undefined ? null : { start, end: start + end };
}

/** Where words in brackets behind a grade end: what is in them belongs to that grade. */
function behindBracket(folded: string, at: number): number {
  return at + (/^ \([^()]*\)/.exec(folded.slice(at, at + 300))?.[0].length ?? 0);
}

/** Where the verdict before a mark ends; of "from good to poor" both have the words before "from". */
function placeBefore({ folded }: Passage, marks: GradeMark[], index: number): number | null {
  const [earlier, before, own] = [marks[index - 2], marks[index - 1], marks[index]];
  const between = folded.slice(before?.end, own?.start);
  const moves = /^["']? to (?:an? )?["']?$/.test(between);
  const last = moves ? earlier : before;
  return last ? behindBracket(folded, last.outerEnd) : null;
}

/** What stands in a clause up to its grade, and what it names at its head as graded. */
function headAt(text: Text, passage: Passage, mark: GradeMark, before: number | null) {
  const { folded } = passage;
  const from = before ?? mark.sentence.start;
  const near = folded.slice(from, mark.outerStart).replace(/["'(:\s]+$/, '');
  const named = nounOf.exec(near)?.[0].length ?? 0;
  const left = `${near.slice(0, near.length - named)} `;
  const { verb, start: first, end: last, object } = findVerb(left, mark);
  const lead = left.slice(0, first);
  const around = before === null ? null : resumed(folded, mark.sentence.start, from + first);
  const start =
    around?.start ?? from + (before === null ? clauseStart(lead) : afterComplement(lead));
  const subject = { start, end: around?.end ?? from + first };
  const fronted = frontedIn(text, passage, subject);
  const judged = object
    ? { start: from + object.start, end: from + object.end }
    : { start: fronted?.end ?? start, end: subject.end };
  return {
    mark,
    start,
    verb,
    verbs: { start: from + first, end: from + last },
    active: object !== null,
    judged,
    noun: named > 0,
    fronted,
  };
}

const leads = grammar`^\s*(?:${'areaPrepositions'}|in the areas? of)\s`;

/** "For leadership we were graded inadequate": what is graded stands before who is. */
function frontedIn(
  { bodyNames, bodyNouns }: Text,
  { folded, text }: Passage,
  { start, end }: Stretch,
): Stretch | null {
  const words = folded.slice(start, end);
  const lead = leads.exec(words)?.[0].length;
  if (lead === undefined) return null;
  const comma = words.indexOf(', ', lead);
  const bodies = bodyNames.named(text.slice(start, end));
  const noun = new RegExp(`\\s(?:the )?(?:it|we|they|outcomes|${bodyNouns.pattern})\\s*$`, 'u');
  const cut = comma > 0 ? comma : (bodies.at(-1)?.start ?? noun.exec(words)?.index ?? -1);
  return canNameArea(words.slice(lead, cut)) ? { start: start + lead, end: start + cut } : null;
}

/** Where the clause of the first verdict begins in the words before its verb. */
function clauseStart(lead: string): number {
  const strong = hard.all(lead).at(-1);
  const from = strong ? strong.index + strong[0].length : 0;
  const words = lead.slice(from);
  if (!hasFiniteVerb(words)) return from;
  const joints = [...words.matchAll(soft)];
  const behindVerb = joints.find(({ index }) => hasFiniteVerb(words.slice(0, index)));
  const cut = said.all(words).at(-1) ?? behindVerb;
  return cut ? from + cut.index + cut[0].length : from;
}

/** Where a later clause begins: behind what the verdict before it is about. */
function afterComplement(before: string): number {
  const lead = `${before} `;
  const joints = [...lead.matchAll(soft)];
  const last = joints.findLast(({ index, 0: joint }) =>
    /^\s*(?:\w+\s*)?$/.test(lead.slice(index + joint.length)),
  );
  const comma = joints.findLast(([joint]) => joint.includes(','));
  const cut = hard.all(lead).at(-1) ?? last ?? comma ?? joints.at(-1);
  return Math.min(before.length, cut ? cut.index + cut[0].length : before.length);
}
