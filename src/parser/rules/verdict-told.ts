import { isCount } from '../document/area-name.ts';
import { areasIn, type ToldArea, wholeArea } from '../document/area-words.ts';
import type { Stretch } from '../document/clauses.ts';
import { headingArea, nearestHeading, titleArea } from '../document/section-area.ts';
import { type Subject, thisArea } from '../document/subjects.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import type { ToldGrading } from './reading.ts';
import type { VerdictPlace } from './verdict-place.ts';
import { frontedArea, listBehind } from './verdict-subject.ts';

const counted = grammar`^(?:(?:the |its |all )?(?:${'numbers'}|\d+)(?: [\w ]{3,30})?: |(?:(?:each|all|both) (?:of )?)?(?:its |the )?(?:[\w-]+ ){0,4}(?:${'areaNouns'})(?:,(?: (?:which|that) (?:are|were))?|(?: of [\w ]{3,40}?)?(?::|,? including|,? namely|\s-))\s)`;
/** Words that say when a grade was given: "this time". */
export const occasion =
  /^this (?:area|respect|regard)\b|^(?:the|its|their|this|a|an|our|today's|\d|last)?\s?(?:[\w'-]+ ){0,3}(?:time|times|year|years|months?|weeks?|days?|morning|row|inspection|report|visit|assessment|round|check|score|19\d\d|20\d\d)\b/;

/**
 * What a verdict grades: "was rated good for patrols and for custody" yields two areas; `count` is answered
 * where it only counts, null where it cannot be told.
 */
export function toldBy(
  place: VerdictPlace,
  subject: Subject,
): ToldGrading[] | 'count' | 'general' | null {
  const { text, about, passage, clause } = place;
  const { folded, index } = passage;
  const near = headingArea(text, passage)?.id ?? null;
  const plural = isPlural(place);
  const read = (stretch: Stretch) => areasIn(text, index, stretch, { near, plural });
  const here = about.at(index, clause.mark.start);
  const tell = (areas: ToldArea[], bodies: ParsedBody[]) =>
    bodies.flatMap((body) =>
      areas.map(({ start, end, id }) => ({
        body,
        area: { words: passage.text.slice(start, end), id },
      })),
    );
  if (subject.kind === 'other') return null;
  if (subject.kind === 'count') {
    const list = clause.list ?? listBehind(place);
    return list ? tell(areasIn(text, index, list, { near, apart: true }), [here]) : 'count';
  }
  if (subject.kind === 'area' && outcomes.test(folded.slice(subject.start, subject.end))) {
    const heading = nearestHeading(text, passage);
    const fronts = frontedArea(place) ?? clause.complement;
    if (fronts) return tell(read(fronts), [here]);
    return heading && [{ body: here, area: heading }];
  }
  if (subject.kind === 'area' && thisArea.test(folded.slice(subject.start, subject.end))) {
    const heading = nearestHeading(text, passage);
    return heading && [{ body: here, area: heading }];
  }
  const judged = subject.kind === 'area' && clause.object && someone(text, subject, folded);
  if (judged && clause.complement && !occasion.test(folded.slice(clause.complement.start)))
    return tell(read(clause.complement), [here]);
  if (judged && clause.noun) return whole(place, [here]);
  if (subject.kind === 'area' && wholly.test(folded.slice(subject.start, subject.end)))
    return [{ body: subject.body ?? here, area: { words: 'overall', id: null } }];
  if (subject.kind === 'area' && question.test(folded.slice(subject.start, subject.end)))
    return tell([wholeArea(text, index, subject)], [subject.body ?? here]);
  if (subject.kind === 'area')
    return tell(areasIn(text, index, subject, { near, plural }), [subject.body ?? here]);
  const bodies = subject.kind === 'body' ? subject.bodies : [];
  const told = [clause.complement, frontedArea(place), clause.list].find(
    (stretch) => stretch && !occasion.test(folded.slice(stretch.start, stretch.end)),
  );
  if (!told) return whole(place, bodies);
  const words = folded.slice(told.start, told.end);
  const lead = counted.exec(words)?.[0].length ?? 0;
  if (lead === 0 && isCount(words)) return 'count';
  if (lead === 0 && text.bodyNouns.isGeneral(words)) return 'general';
  const stretch = { start: told.start + lead, end: told.end };
  return tell(
    lead > 0 || told === clause.list
      ? areasIn(text, index, stretch, { near, apart: true })
      : read(stretch),
    bodies,
  );
}

/** "They gave the unit a good rating": what is given one is a body, whatever it is called. */
function someone({ areas }: Text, { start, end }: Stretch, folded: string): boolean {
  const words = folded.slice(start, end);
  return /^(?:the|this) [a-z]+$/.test(words) && areas.find(words) === null;
}

/** Whether a verdict speaks of several: "were rated", "require improvement". */
function isPlural({
  passage: { folded },
  clause: { verb, verbs, mark, object, subject },
}: VerdictPlace): boolean {
  if (object !== null || question.test(folded.slice(subject.start, subject.end).trim()))
    return false;
  const words = folded.slice(verbs.start, verbs.end).trim() || folded.slice(mark.start, mark.end);
  const told = verb === 'judging' || verb === 'giving' || verb === 'changing';
  const several = /^(?:\w+ly )?(?:are|were|have)\b/.test(words) && told;
  return (
    several ||
    /\b(?:both|each)\b/.test(words) ||
    (mark.verbal && verbs.end === verbs.start && !/^\w+s\b/.test(words))
  );
}

/** A verdict that names no area is about what the heading above asks, or about the whole body. */
export function whole(
  { text, passage, clause, single }: VerdictPlace,
  bodies: ParsedBody[],
): ToldGrading[] {
  const from = single ? clause.mark.sentence.start : clause.start;
  const overall = /\boverall\b/.exec(passage.folded.slice(from, clause.mark.outerEnd + 12));
  const here =
    clause.complement && /^this /.test(passage.folded.slice(clause.complement.start))
      ? nearestHeading(text, passage)
      : null;
  const area = overall ? null : (here ?? headingArea(text, passage) ?? titleArea(text));
  return bodies.map((body) => ({
    body,
    area: area ?? { words: overall ? 'overall' : '', id: null },
  }));
}

/** "Outcomes for prisoners" are of what the heading or what follows names. */
export const outcomes = /^(?:the )?(?:overall )?outcomes?(?: for \w+)?$/;
const wholly = /^(?:the )?overall (?:quality|standard|performance)\b/;
/** A subject that asks what an inspection asks. */
export const question = /^(?:the extent to which|how \w+) /;
