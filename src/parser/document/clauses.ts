import { grammar, holdsWord } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { hasFiniteVerb, isCount } from './area-name.ts';
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

const changing = grammar`(?:^|\s)((?:(?:${'auxiliaries'}|${'copulas'}|${'adverbs'}) )*(?:${'changeVerbs'})\b[^;]{0,100}? to (?:a |an |be )?)$`;
const changed = grammar`(?:${'changeVerbs'}) (?!(?:up|down|from|to)\b)(.{3,80}?) from `;
const hard = grammar`(?:[;:]\s+(?:and |but )?|\s-\s|,?(?<!\bnot)\s(?:${'conjunctions'})\s|(?:${'sayingVerbs'}|${'judgingVerbs'}|${'reports'})\b[^,;]{0,60}? that\s|(?<!way|extent|area|areas|so|those|fact|things|people) that (?=(?:the|its|it|they|their|our|his|her|\w+ing)\s)|\((?![^()]*\)))`;
const apart = grammar`^([^,]{3,120}), (?:which|who|${'formerly'})\b[^,]*,\s*$`;
const soft = /,\s+and\s+|,\s+|\s+and\s+/g;
const said = grammar`(?:^|\s)(?:${'sayingVerbs'}|${'judgingVerbs'})\s`;
const nounOf = grammar`(?:^|\s)(?:overall )?(?:${'gradeNouns'})(?: of)?$`;
const nounAfter = grammar`^["']?\s?(?:overall |performance )?(?:${'gradeNouns'})\b`;
const leads = grammar`^["']?(?:\s(?:overall|again|this time|now|too|also|by [^,;]{2,60}?))*,?\s(?:${'areaPrepositions'}):?\s`;
const lists = grammar`^["']?(?:\s(?:overall|${'gradeNouns'}))?(?:,? (?:including|namely|such as)\s|:\s|\s-\s|\s\((?=[^)]*[a-z]{4}))`;

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
  const found = gapped(left, follows) ?? findVerb(left, mark);
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

interface FoundVerb {
  verb: Clause['verb'];
  start: number;
  end: number;
  object: Stretch | null;
}

/** "They rated surgery as good and maternity as outstanding": the verb is the one before. */
function gapped(left: string, follows: boolean): FoundVerb | null {
  const words = follows
    ? /^[,;]?\s*(?:and\s+)?(?=\w)((?:(?!\band\b)[^,;]){3,60}?)\sas\s$/.exec(left)
    : null;
  if (!words?.[1] || hasFiniteVerb(left) || said.test(left)) return null;
  const start = words[0].indexOf(words[1]);
  return { verb: 'judging', start, end: start, object: { start, end: start + words[1].length } };
}

function findVerb(left: string, mark: GradeMark): FoundVerb {
  const change = changing.exec(left);
  const length = left.length;
  if (change?.[1]) {
    const start = length - change[1].length;
    const whom = changed.exec(change[1]);
    const at = start + (whom ? whom.index + whom[0].indexOf(whom[1] ?? '') : 0);
    const object = whom?.[1] ? { start: at, end: at + whom[1].length } : null;
    return { verb: 'changing', start, end: length, object };
  }
  const tokens = [...left.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
  const start = groupStart(tokens, tokens.length);
  const group = tokens
    .slice(start)
    .map(({ text }) => text)
    .filter((word) => word !== 'be');
  const at = tokens[start]?.start ?? length;
  if (group.length > 0) return { verb: kindOf(group), start: at, end: length, object: null };
  const judged = activeVerb(left, tokens);
  if (judged) return judged;
  const bare = /(?:\s(?:also|still|overall|now|to))*\s$/.exec(left)?.index ?? length;
  return { verb: mark.verbal ? 'plain' : 'none', start: bare, end: bare, object: null };
}

interface Token {
  text: string;
  start: number;
}

function isVerb(word: string): boolean {
  return (['copulas', 'judgingVerbs', 'givingVerbs', 'auxiliaries'] as const).some((list) =>
    holdsWord(list, word),
  );
}

function isModifier(word: string): boolean {
  return holdsWord('adverbs', word) || holdsWord('hedges', word) || /^\w+ly$/.test(word);
}

/** The first token of the verbs that end before a token: "has also been judged to be". */
function groupStart(tokens: Token[], end: number): number {
  let start = end;
  while (start > 0 && part(tokens[start - 1]) && !meets(tokens[start - 1], tokens[start]))
    start -= 1;
  while (start < end && !isVerb(tokens[start]?.text ?? '')) start += 1;
  return start;

  function part(token: Token | undefined): boolean {
    return token !== undefined && (isVerb(token.text) || isModifier(token.text));
  }
}

/** Two finite verbs that meet are of two clauses: "how well it is", "was rated". */
function meets(one: Token | undefined, other: Token | undefined): boolean {
  const finite = /^(?:is|are|was|were)$/;
  return finite.test(one?.text ?? '') && finite.test(other?.text ?? '');
}

function kindOf(group: string[]): Clause['verb'] {
  if (group.some((word) => holdsWord('judgingVerbs', word))) return 'judging';
  if (group.some((word) => holdsWord('givingVerbs', word))) return 'giving';
  const verbs = group.filter(isVerb);
  return verbs.every((word) => /^ha[sd]$|^have$/.test(word)) ? 'giving' : 'plain';
}

/** What may stand between the words judged and the grade: "to be", "as", "a". */
function trails(word: string): boolean {
  return word === 'be' || isModifier(word) || holdsWord('numbers', word);
}

const passing = /^(?:by|in|on|at|after|as|for) /;

/** "HMIC has judged the force to be": the verb before the words that it judges. */
function activeVerb(left: string, tokens: Token[]): FoundVerb | null {
  const at = tokens.findLastIndex(
    ({ text }) => holdsWord('judgingVerbs', text) || holdsWord('givingVerbs', text),
  );
  const verb = tokens[at];
  if (!verb || tokens.length - at > 20) return null;
  let last = tokens.length;
  while (last > at + 1 && trails(tokens[last - 1]?.text ?? '')) last -= 1;
  const [first] = tokens.slice(at + 1, last);
  if (!first) return null;
  const end = last < tokens.length ? (tokens[last]?.start ?? left.length) : left.length;
  const words = left.slice(first.start, end).trim();
  if (/^that\b|[;:]|, (?:but|and|which|who)\b| that /.test(words) || hasFiniteVerb(words))
    return null;
  const start = groupStart(tokens, at + 1);
  const passed = passing.test(words);
  return {
    verb: holdsWord('judgingVerbs', verb.text) ? 'judging' : 'giving',
    start: tokens[start]?.start ?? verb.start,
    end: first.start,
    object: passed ? null : { start: first.start, end: first.start + words.length },
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

function endingAt(
  folded: string,
  text: string,
  { mark, noun: before, verb: how, object }: Clause,
  next: number,
): Partial<Clause> {
  const marked = mark.quoted && object === null && (how === 'judging' || how === 'giving');
  const limit = Math.min(next, mark.sentence.end);
  const rest = folded.slice(mark.outerEnd, limit);
  const noun = nounAfter.exec(rest);
  const skipped = noun?.[0].length ?? 0;
  const aside = /^["']? - (?:(?! - ).){3,60} -(?= )/.exec(rest.slice(skipped))?.[0].length ?? 0;
  const skip = skipped + aside;
  const after = rest.slice(skip);
  const lead = leads.exec(after);
  const list = lists.exec(after);
  const from = mark.outerEnd + skip + ((lead ?? list)?.[0].length ?? 0);
  const bracket = list && /\($/.test(list[0]) ? folded.indexOf(')', from) : -1;
  const end = bracket > 0 ? bracket : complementEnd(folded, from, byWhom(text, from, limit));
  const place = lead || list ? { start: from, end } : null;
  const behind = marked && skipped === 0 && !place ? ownedBehind(after) : 0;
  if (behind > 0)
    return {
      object: { start: mark.outerEnd, end: mark.outerEnd + behind },
      rest: '',
      end: mark.outerEnd + behind,
    };
  return {
    noun: before || noun !== null,
    complement: lead ? place : null,
    list: lead ? null : list ? place : null,
    rest: folded.slice(mark.outerEnd, Math.min(mark.sentence.end, mark.outerEnd + 80)),
    end: place?.end ?? mark.outerEnd + skipped,
  };
}

/** The length of what a grade in marks describes and so is given to: "found ‘good’ leadership". */
function ownedBehind(words: string): number {
  return owned.exec(words)?.[0].length ?? 0;
}

const owned = grammar`^ (?!(?:${'small'}|${'areaPrepositions'}|${'conjunctions'}|${'adverbs'}|${'formerly'})\b)[a-z][\w' -]{2,60}?(?=[,;.:]|$| (?:but|and|while|in|at|after)\b)`;

const verb = grammar`\s(?:${'copulas'}|${'auxiliaries'})\s`;
const stops = grammar`;|\s-\s|,?\s(?:${'conjunctions'})\s|,\s(?:(?:\w+\s){0,2}which|who|where|with|after|as|when|because|so|since|up from|down from|having)\s|\s\(|,? according to\s|\sfollowing (?:an?|the|its|their|our|this|last)\s|,? by (?:the )?(?:${'judges'})|,\s(?:[\w'-]+\s){1,4}(?:${'sayingVerbs'}|found)(?=[.,;]|\s*$)|,\s(?:the )?(?:${'judges'})\s|,\s(?:he|she|they|it)\s(?:${'sayingVerbs'}|say)|\s(?:because|since)(?=[\s:]|$)|,\s[^,]{0,20}\b(?:days|weeks?|months?|years?|decades?) (?:after|before|since)\s|\s(?:in|by|from|at|after|following) (?:an?|the|its|their|our|this|last) (?:[\w-]+ ){0,3}(?:${'reports'}|visit|assessment)\b|\s(?:provided|offered|given|delivered) (?:by|at|in) (?:the|this|its|our)\s|,\s(?:an?|one) (?:${'areaNouns'})\s`;

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
const countsList = grammar`^(?:the |its |all )?(?:${'numbers'}|\d+)(?: [\w ]{3,30})?: `;
const subordinate = /\s(?:after|before|when|as|while|until)\s/g;

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
    if (!hasFiniteVerb(clause) && !said.test(clause)) continue;
    end = part.index;
    break;
  }
  for (const part of words.slice(0, end).matchAll(soft)) {
    const after = words.slice(part.index + part[0].length, end);
    if (hasFiniteVerb(after) && !/^(?:how|what|whether)\b/.test(after)) {
      end = part.index;
      break;
    }
  }
  const verb = hasFiniteVerb(words.slice(0, end)) ? firstVerb(words.slice(0, end)) : null;
  if (verb) end = verb;
  return (
    from + words.slice(0, end).replace(/[;,]?(?: (?:and|or)(?: that)?)?[\s,.;:!?)\]]*$/, '').length
  );
}
