import { readSubject, type Subject } from '../document/subjects.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import type { VerdictPlace } from './reading.ts';
import { openingOf } from './verdict-opening.ts';

/**
 * Whom or what a verdict is about; null where that cannot be told. One that names nobody is about whom the
 * verdict before it is, or the lead-in of its list: `Adequate on training.` is of the body spoken of.
 */
export function subjectOf(place: VerdictPlace): Subject | null {
  const { text, about, passage, clause } = place;
  const { start, end } = clause.judged;
  const bodies = bodiesBehind(place);
  if (bodies.length > 0) return { kind: 'body', bodies };
  if (isElliptic(place)) return elided(place);
  const words = passage.folded.slice(start, end);
  const read = readSubject(text, about, passage.index, start, end);
  if (pointing.test(words.trim()) && openingOf(place, 0)) return { kind: 'section' };
  // "Fell Police – good at planning" needs no verb.
  const told = clause.verb !== 'none' || clause.noun || read.kind === 'body';
  return told || isGapped(place, read) ? read : null;
}

/** Whether an area goes on with the verb before it: "patrols were rated good and custody poor". */
export function isGapped({ before, clause }: VerdictPlace, { kind }: Subject): boolean {
  const { verbs, scope } = clause;
  if (!before || verbs.start < verbs.end || scope || kind !== 'area') return false;
  return joined.test(clause.rest);
}

const joined = /^(?:[.,;]|,? and\b|$)/;

const pointing = grammar`^(?:${'pronouns'}|them)$`;

/** Whether a verdict names nobody: "and also good at planning". */
export function isElliptic({ passage, clause: { judged } }: VerdictPlace): boolean {
  return elision.test(passage.folded.slice(judged.start, judged.end));
}

const elision = grammar`^(?:[\s"]|\b(?:and|as|${'determiners'}|${'numbers'})\b)*$`;

function elided({ before, clause, about, passage }: VerdictPlace): Subject | null {
  if (before) return { kind: 'body', bodies: before.told.slice(0, 1).map(({ body }) => body) };
  const { mark, verb, judged } = clause;
  // "Adequate on training.", "Rated good overall.": such a sentence is of the body spoken of.
  const first = judged.start <= mark.sentence.start + 1;
  const told = clause.scope && !clause.listed ? clause.noun || first : verb === 'judging';
  return told ? { kind: 'body', bodies: [about.at(passage.index, mark.start)] } : null;
}

/** "The forces graded as inadequate are A Police and B Police": the bodies stand behind the grade. */
function bodiesBehind({ text, passage, clause: { behind } }: VerdictPlace): ParsedBody[] {
  const named = behind ? text.bodyNames.named(passage.text.slice(behind.start, behind.end)) : [];
  return named.map(({ id, name }) => ({ id, name }));
}
