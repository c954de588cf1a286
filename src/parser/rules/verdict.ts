import { isCount } from '../document/area-name.ts';
import { grammar } from '../lexicon/grammar.ts';
import { hedgeIn } from './lead.ts';
import { described } from './plain-word.ts';
import type { Answer, ToldGrading } from './reading.ts';
import { statementSpan } from './statement-span.ts';
import { evidenceOf } from './verdict-evidence.ts';
import type { VerdictPlace } from './verdict-place.ts';
import { bodiesBehind, bodyAhead, elided, elision, subjectOf } from './verdict-subject.ts';
import { occasion, toldBy, whole } from './verdict-told.ts';

/**
 * A verdict in prose: somebody or something, a verb, a grade, and what it is for.
 * "The force was rated 'good' for crime prevention, and 'adequate' for managing offenders." yields
 * two gradings of the force; "Its leadership requires improvement." one of leadership.
 */
export function verdict(place: VerdictPlace): Answer {
  const { clause, passage } = place;
  const words = passage.folded.slice(clause.subject.start, clause.subject.end);
  const elliptic = elision.test(words) || bodyAhead(place.text, passage, clause.mark) !== null;
  if (clause.verb === 'none' && !elliptic && !clause.noun) return null;
  if (described(place)) return null;
  if (elliptic && hasNumber.test(words) && !clause.noun && !clause.list)
    return { dismissed: 'It only counts; what is graded is not named.' };
  const { object } = clause;
  const number = object && hasNumber.test(passage.folded.slice(object.end, clause.mark.start));
  if (number && !clause.complement && !clause.list)
    return { dismissed: 'It only counts; what is graded is not named.' };
  if (
    object &&
    clause.complement &&
    isCount(passage.folded.slice(clause.complement.start, clause.complement.end)) &&
    !occasion.test(passage.folded.slice(clause.complement.start, clause.complement.end))
  )
    return { dismissed: 'It only counts; what is graded is not named.' };
  const subject = elliptic && !clause.object ? elided(place) : subjectOf(place);
  if (subject === null) return null;
  const behind = bodiesBehind(place);
  // "Services were ‘Good’" may speak of an area.
  // "A home was rated good": one that is not named.
  if (subject.kind === 'general' && /^an? /.test(words.trim())) return null;
  if (subject.kind === 'general' && clause.mark.quoted && !/\S\s+\S/.test(words)) return null;
  if (subject.kind === 'general' && behind.length === 0)
    return { dismissed: 'It speaks of such bodies in general.' };
  const told = behind.length > 0 ? whole(place, behind) : toldBy(place, subject);
  if (told === 'general') return { dismissed: 'It speaks of such bodies in general.' };
  if (told === 'count') return { dismissed: 'It only counts; what is graded is not named.' };
  if (told === null || told.length === 0) return null;
  return {
    told,
    span: statementSpan(passage, clause, place.single),
    basis: passage.kind === 'heading' ? 'headline' : 'prose',
    hedge: hedgeIn(passage, clause.verbs.start, clause.mark.start),
    evidence: evidenceOf(place, subject, told, elliptic),
    unsure: isOneOrTwo(place, told)
      ? 'These may be two areas or one.'
      : isRemark(place, told)
        ? 'What follows the dash may be no area.'
        : null,
  };
}

const hasNumber = grammar`\b(?:${'numbers'})\b`;

/** "Behaviour and attitudes were judged": one area or two, where neither is known. */
function isOneOrTwo({ passage, clause }: VerdictPlace, told: ToldGrading[]): boolean {
  const words = passage.folded.slice(clause.subject.start, clause.mark.start);
  const plain = told.length === 2 && told.every(({ area }) => area.id === null);
  if (told.length === 1 && /\bhow .* and how /.test(words)) return true;
  const [only] = told;
  if (
    told.length === 1 &&
    clause.complement &&
    only?.area.id === null &&
    pair.test(only.area.words)
  )
    return true;
  return (
    plain &&
    clause.object === null &&
    !/[,;"']|\b(?:both|each|its|how)\b/.test(words) &&
    / and /.test(words)
  );
}

/** "It is outstanding – the first ever": a dash may lead to a remark. */
function isRemark({ passage, clause: { list } }: VerdictPlace, told: ToldGrading[]): boolean {
  const dash = list !== null && / - $/.test(passage.folded.slice(0, list.start));
  return dash && told.every(({ area }) => area.id === null);
}

const pair = /^[\p{L}-]+ and [\p{L}-]+$/u;
