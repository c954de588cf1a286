import { canNameArea } from '../document/area-name.ts';
import type { Clause, Stretch } from '../document/clauses.ts';
import type { Passage } from '../document/document.ts';
import { readSubject, type Subject } from '../document/subjects.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import type { VerdictPlace } from './verdict-place.ts';

/**
 * Whom or what a verdict is about. One without a subject is about whom the verdict before it is, or the
 * lead-in of its list: `Adequate on training.` is of the body spoken of.
 */
export function elided({
  text,
  before,
  lead,
  clause,
  about,
  passage,
}: VerdictPlace): Subject | null {
  const headed = bodyAhead(text, passage, clause.mark);
  if (headed) return { kind: 'body', bodies: [headed], pronoun: false };
  if (before)
    return { kind: 'body', bodies: before.told.slice(0, 1).map(({ body }) => body), pronoun: true };
  if (lead && clause.start <= clause.mark.sentence.start + 2)
    return { kind: 'body', bodies: [lead.body], pronoun: !lead.judges };
  // "Adequate on training.", "Rated good overall.": such a sentence is of the body spoken of.
  const { mark, verbs, verb } = clause;
  const opens = mark.outerStart <= mark.sentence.start + 1;
  const rated = verb === 'judging' && verbs.start <= mark.sentence.start + 1;
  const whole = /^["']? overall\b/.test(passage.folded.slice(mark.outerEnd));
  const told = clause.complement ? clause.noun || opens : rated && whole;
  const own = rated
    ? text.bodiesIn(passage.index).findLast(({ start }) => start < verbs.start)
    : null;
  const { id, name } = own ?? about.at(passage.index, mark.start);
  return told ? { kind: 'body', bodies: [{ id, name }], pronoun: true } : null;
}

/** `Fell Police – good at planning`: the body at the head of a sentence, before a mark. */
export function bodyAhead(
  { bodyNames }: VerdictPlace['text'],
  { text }: Passage,
  { sentence, outerStart }: Clause['mark'],
): ParsedBody | null {
  const head = /^(.{3,100}?)(?: [–—-]|:) $/.exec(text.slice(sentence.start, outerStart))?.[1] ?? '';
  const [body, ...others] = bodyNames.named(head);
  const whole = body?.start === 0 && body.end === head.length && others.length === 0;
  return whole ? { id: body.id, name: body.name } : null;
}

const fronted = grammar`^\s*(?:${'areaPrepositions'}|in the areas? of)\s`;

/** Whom or what a verdict is about, as the words before its verb, or behind a verb that judges, say. */
export function subjectOf(place: VerdictPlace): Subject {
  const { text, about, passage, clause } = place;
  const counts =
    clause.object !== null &&
    clause.noun &&
    elision.test(passage.folded.slice(clause.object.start, clause.object.end));
  const { end, ...from } = clause.object && !counts ? clause.object : clause.subject;
  const start = clause.object && !counts ? from.start : (frontedArea(place)?.end ?? from.start);
  const seen = /^(.*?)\s(?:saw|sees|left|leaves)\s/.exec(passage.folded.slice(start, end))?.[1];
  const last = seen === undefined ? end : start + seen.length;
  return readSubject(text, about, passage.index, start, last);
}

/** "For leadership we were graded inadequate": what is graded stands before who is. */
export function frontedArea({ text, passage, clause }: VerdictPlace): Stretch | null {
  const { start, end } = clause.subject;
  const words = passage.folded.slice(start, end);
  const lead = fronted.exec(words)?.[0].length;
  if (lead === undefined) return null;
  const comma = words.indexOf(', ', lead);
  const bodies = text.bodyNames.named(passage.text.slice(start, end));
  const noun = new RegExp(
    `\\s(?:the )?(?:it|we|they|outcomes|${text.bodyNouns.pattern})\\s*$`,
    'u',
  ).exec(words);
  const cut = comma > 0 ? comma : (bodies.at(-1)?.start ?? noun?.index ?? -1);
  return cut > lead && canNameArea(words.slice(lead, cut))
    ? { start: start + lead, end: start + cut }
    : null;
}

const inverse = /^["']? (?:is|are|was|were) /;

/** "The forces graded as inadequate are A Police and B Police": the bodies stand behind the grade. */
export function bodiesBehind({ text, passage, clause }: VerdictPlace): ParsedBody[] {
  const { outerEnd, sentence } = clause.mark;
  const lead = inverse.exec(passage.folded.slice(outerEnd, sentence.end))?.[0].length;
  if (lead === undefined) return [];
  const named = text.bodyNames.named(passage.text.slice(outerEnd + lead, sentence.end));
  return named[0] && named[0].start <= 4 ? named.map(({ id, name }) => ({ id, name })) : [];
}

/** "The two areas found to require improvement are A and B": the areas stand behind the grade. */
export function listBehind({ passage, clause: { mark } }: VerdictPlace): Stretch | null {
  const lead = inverse.exec(passage.folded.slice(mark.outerEnd, mark.sentence.end))?.[0].length;
  return lead === undefined ? null : { start: mark.outerEnd + lead, end: mark.sentence.end };
}

/** Words before a verdict that name nobody: "and also". */
export const elision = grammar`^(?:[\s"'(,;]|\b(?:and|also|but|as|or|with|is|both|the|an?|its|their|this|${'numbers'})\b)*$`;
