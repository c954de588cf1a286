import type { Clause } from './clauses.ts';
import { countIn, type Finding, findingIn } from './link-words.ts';

/** What a clause says: who or what is graded, and on what. Offsets are those of the sentence. */
export interface Verdict {
  /** Whether a judging verb governs the grade. */
  judged: boolean;
  /** The judging verb where it may only tell what was found: "found that the cells were adequate". */
  finding: Finding | null;
  /** Whether the inspector judges in the first person: "I have judged". */
  firstPerson: boolean;
  /** The words before the grade and its verb: what is said to be good. */
  subject: Stretch;
  /** Whether a verb or "as" joins the subject to the grade. */
  joined: boolean;
  /** The words after the grade's preposition, or null. */
  object: Stretch | null;
  /** Words that list areas after "including" or a colon. */
  list: Stretch | null;
  /** How many areas the link counts: two in "were both graded", or null. */
  count: number | null;
  hedge: Stretch | null;
  /** Where the clause itself begins and ends. */
  start: number;
  end: number;
}

export interface Stretch {
  start: number;
  end: number;
}

const verbs =
  'judg(?:ed|es|e|ing)|(?:up|down)?grad(?:ed|es|ing)|rat(?:ed|es|ing)|assess(?:ed|es)|found|finds|held|holds|deem(?:ed|s)|consider(?:ed|s)|class(?:ed|ified)|ranked|call(?:s|ed)|gave|given|awarded|scored|did(?:, however,)? (?:rate|judge|grade|find)';
const hedges = 'generally|largely|broadly|mostly|mainly|predominantly|on the whole|essentially';
const link = new RegExp(
  `(?:\\b(?:is|are|was|were|been|be|being|as|to|remains?|remained|comes? out|came out|stay(?:s|ed)|has|have|had|also|now|still|again|once|both|all|overall|too|each|its|an?|the|of|that|grade|grading|rating|judge?ment|received|receives|kept|keeps|retain(?:s|ed)|maintain(?:s|ed)|achiev(?:es|ed)|earned|one|two|three|four|five|six|seven|areas?|${verbs}|${hedges})\\b[\\s,]*)*$`,
);
const hedge = new RegExp(`\\b(?:${hedges})\\b`);
const judging = new RegExp(`\\b(?:${verbs})\\b`);
const active = new RegExp(
  `(?:\\b(i|we)\\s+)?((?:(?:has|have|had|also|now)\\s+)*\\b(?:${verbs}))\\s+(?:that\\s+)?(?:overall,?\\s+)?([^;]{0,140})$`,
);
const preposition =
  /^\s*(?:,?\s*(?:overall|again|too)\b)?\s*(?:(?:grad(?:e|es|ing|ings)|ratings?|judge?ments?|marks?|verdicts?|scores?|assessments?)\b,?)?\s*(?:overall|again|too)?\s*(?:(?:was|were|is|are) given\s+)?(?:by (?:hmic(?:frs)?|(?:the |police )*(?:inspect\w+|watchdog))\s+)?(?:in (?:respect|terms) of|in relation to|with (?:regard|respect) to|when it comes to|at|for|in|on|across|over|regarding)\s+/;
const listing = /^\s*(?:,\s*(?:including|namely)|:|,? [–—-]|\bincluding)\s+/;
/** "in three areas - " names none yet: the areas stand behind the dash. */
const countOfAreas =
  /^(?:\w+\s+){1,3}(?:areas|pillars|categories|questions|aspects|strands)(?: of policing)?,?\s*(?::|[–—-])\s+/;
const stop =
  /;|,\s+(?:and |but )?(?:it|he|she|the force|the constabulary|they|we|i|there|this|these|its [^,;]{1,60}\b(?:is|was|are|were|has|have))\b|,?\s+(?:and|but) (?:it|the force|has|have|is|was|needs?|should|must|continues|can|we|they|that|there)\b|,?\s+(?:although|though|while|whilst|however|whereas|because|despite)\b|,\s*(?:which(?! (?:are|include))|who|as|with|having|following|according|up from|down from|says?|said|but|in (?:a|the|its) (?:new |latest )?report|after|when)\b|\s[–—]\s|\s- |\s\(|\s+(?:by|according to|in (?:a|the|its|their) (?:new |latest )?(?:report|inspection)(?: by| from)?|from|following an? inspection by) (?:hmic|hmicfrs|(?:the )?(?:police )?inspect|her majesty|his majesty)|\s+in (?:a|the|its|their|this) (?:(?:new|latest|most recent|recent|annual) )?(?:peel )?(?:reports?|inspections?|assessments?)\b|\s+(?:as|than) (?:it was|last)|,\s+[^,;]{2,70}\b(?:(?:has|have) (?:found|said|ruled|concluded)|said|says|found|reported)\b/;

/** Reads a clause of a sentence, given folded. */
export function readVerdict(folded: string, { start, end, mention }: Clause): Verdict {
  const left = folded.slice(start, mention.outerStart);
  const linkAt = link.exec(left)?.index ?? left.length;
  const linked = left.slice(linkAt);
  const before = left.slice(0, linkAt);
  const acting =
    judging.test(linked) && !/\b(?:i|we)\s*$/.test(before) ? null : active.exec(before);
  const told = acting ?? firstPersonLink(before, linked);
  const right = folded.slice(mention.outerEnd, end);
  const object = objectOf(right, mention.outerEnd);
  const list = object ? null : listOf(left, right, mention.outerEnd);
  const hedged = hedge.exec(linked);
  const clauseStart = start + (acting ? beginning(before, acting) : clauseLead(before));
  const subjectFrom = acting ? before.length - (acting[3] ?? '').length : clauseLead(before);
  return {
    judged: judging.test(linked) || acting !== null || told !== null,
    finding: findingIn(acting?.[2] ?? ''),
    firstPerson: Boolean(acting?.[1]) || /\b(?:i|we) (?:have |has |also |now )*$/.test(before),
    joined: linked.trim() !== '',
    subject: { start: start + subjectFrom, end: start + before.trimEnd().length },
    object,
    list,
    count: countIn(linked),
    hedge: hedged && {
      start: start + linkAt + hedged.index,
      end: start + linkAt + hedged.index + hedged[0].length,
    },
    start: clauseStart,
    end: (object ?? list)?.end ?? closing(right, mention.outerEnd),
  };
}

function firstPersonLink(before: string, linked: string): RegExpExecArray | null {
  return judging.test(linked) ? /\b(?:i|we)\s*$/.exec(before) : null;
}

function objectOf(right: string, from: number): Stretch | null {
  const lead = preposition.exec(right);
  if (!lead) return null;
  const start = lead[0].length;
  const rest = right.slice(start);
  const count = countOfAreas.exec(rest)?.[0].length ?? 0;
  const length = stop.exec(rest.slice(count))?.index ?? rest.length - count;
  return trimmed(right, start, start + count + length, from);
}

function listOf(left: string, right: string, from: number): Stretch | null {
  if (/\s[–—-]\s*$/.test(left)) return null;
  const areasAre = /\bareas?\b[^,;:]{0,60}$/.test(left) ? /^\s*(?:is|are|was|were)\s+/ : null;
  const lead = areasAre?.exec(right) ?? listing.exec(right);
  return lead ? trimmed(right, lead[0].length, right.length, from) : null;
}

function closing(right: string, from: number): number {
  const length = stop.exec(right)?.index ?? right.length;
  return from + right.slice(0, length).replace(/[\s,;.]+$/, '').length;
}

function trimmed(text: string, start: number, end: number, from: number): Stretch | null {
  const words = text.slice(start, end).replace(/[\s.,;:]+$/, '');
  const lead = /^\s*/.exec(words)?.[0].length ?? 0;
  return words.trim() ? { start: from + start + lead, end: from + start + words.length } : null;
}

/** Where a clause with an active judging verb begins: at "I" or "we", after "that", or at the verb. */
function beginning(
  before: string,
  { index, 0: all, 1: person, 3: rest = '' }: RegExpExecArray,
): number {
  if (person) return index;
  const led = /\bthat\s+(?:overall,?\s+)?$/.test(all.slice(0, all.length - rest.length));
  return led ? before.length - rest.length : index + (all.length - all.trimStart().length);
}

const leads =
  /^\s*(?:(?:whilst|while|although|though|but|and|however|also|meanwhile|finally|additionally|furthermore|moreover|in addition|yet|so|or),?\s+)+/;
const complement =
  /\b(?:says?|said|saying|found|finds|reports?|reported|shows?|showed|states?|stated|concludes?|concluded|confirms?|confirmed|announced|revealed?|reveals|told \w+|tells|noted|notes|recognis(?:ed|es)|acknowledged|adding|added|judged|considers?|pleased|delighted|proud|concerned|disappointed|satisfied|news|concern|pleasing|disappointing|encouraging|clear|glad|sorry)\b[^;]{0,80}?\bthat\s+/g;
const toldIts =
  /\b(?:(?:was|were|been) told|(?:inspect\w+|report|hmic(?:frs)?|watchdog) (?:said|says|found|ruled)) (?:that )?(?=its\b)/;
const inner =
  /(?:[,;]\s+(?:and |but )?|\s(?:after|when|because|since)\s+)(?=(?:i|we|it|the (?:force|constabulary|report))\b)/g;

/** How much of a clause comes before what it tells: "HMICFRS says in its report that ". */
function clauseLead(before: string): number {
  const lead = leads.exec(before)?.[0].length ?? 0;
  const that = [...before.matchAll(complement)].at(-1);
  const after = that ? that.index + that[0].length : 0;
  const comma = [...before.matchAll(inner)].at(-1);
  const told = toldIts.exec(before);
  return Math.max(
    lead,
    after,
    comma ? comma.index + comma[0].length : 0,
    told ? told.index + told[0].length : 0,
  );
}
