import { hedgeIn } from './lead.ts';
import { described } from './plain-word.ts';
import type { Answer, ToldGrading, VerdictPlace } from './reading.ts';
import { statementSpan } from './statement-span.ts';
import { evidenceOf } from './verdict-evidence.ts';
import { subjectOf } from './verdict-subject.ts';
import { toldBy } from './verdict-told.ts';

/**
 * A verdict in prose: somebody or something, a verb, a grade, and what it is for.
 * "The force was rated 'good' for crime prevention, and 'adequate' for managing offenders." yields
 * two gradings of the force; "Its leadership requires improvement." one of leadership.
 */
export function verdict(place: VerdictPlace): Answer {
  const { clause, passage } = place;
  const subject = described(place) ? null : subjectOf(place);
  if (subject === null) return null;
  const told = toldBy(place, subject);
  if ('dismissed' in told) return told;
  if (told.length === 0) return null;
  return {
    told,
    span: statementSpan(passage, clause, place.single),
    basis: passage.kind === 'heading' ? 'headline' : 'prose',
    hedge: hedgeIn(passage, clause.verbs.start, clause.mark.start),
    evidence: evidenceOf(place, subject, told),
    unsure: isOneOrTwo(place, told) ? 'These may be two areas or one.' : null,
  };
}

/** "Behaviour and attitudes were judged": one area or two, where neither is known. */
function isOneOrTwo({ passage, clause }: VerdictPlace, told: ToldGrading[]): boolean {
  const [only, another] = told;
  if (told.some(({ area }) => area.id !== null)) return false;
  if (only && !another) return clause.scope !== null && pair.test(only.area.words);
  const { judged, mark } = clause;
  const words = passage.folded.slice(judged.start, mark.start);
  const printed = passage.text.slice(judged.start, mark.start);
  const areas = new Set(
    told.map(({ area }) => area.words).filter((area) => printed.includes(area)),
  );
  return areas.size === 2 && !clause.active && / and /.test(words) && !apart.test(words);
}

const pair = /^\p{L}+ and \p{L}+$/u;
/** What tells two areas apart. */
const apart = /,|\bits\b/;
