import { isCount } from '../document/area-name.ts';
import { areasIn } from '../document/area-words.ts';
import type { Stretch } from '../document/clauses.ts';
import { headingArea, nearestHeading, runInHead, titleArea } from '../document/section-area.ts';
import { type Subject, section } from '../document/subjects.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedBody } from '../parsed-report.ts';
import type { Dismissal, ToldGrading, VerdictPlace } from './reading.ts';
import { openingOf } from './verdict-opening.ts';

/**
 * What a verdict grades: "was rated good for patrols and for custody" yields two areas. One that only counts,
 * and one of bodies in general, is dismissed.
 */
export function toldBy(place: VerdictPlace, subject: Subject): ToldGrading[] | Dismissal {
  const { text, about, passage, clause } = place;
  const { folded, index } = passage;
  const here = about.at(index, clause.mark.start);
  const plural = isPlural(place);
  const tell = (stretch: Stretch, bodies: ParsedBody[]) => {
    const areas = areasIn(text, index, stretch, { plural });
    return bodies.flatMap((body) =>
      areas.map(({ start, end, id }) => ({
        body,
        area: { words: passage.text.slice(start, end), id },
      })),
    );
  };
  const tellAll = (stretches: Stretch[], body: ParsedBody) =>
    stretches.flatMap((stretch) => tell(stretch, [body]));
  const { scope, behind } = clause;
  const forWhat = scope ? folded.slice(scope.start, scope.end) : '';
  switch (subject.kind) {
    case 'other':
      return [];
    case 'general':
      return { dismissed: 'It speaks of such bodies in general.' };
    case 'count': {
      const list = clause.listed ? scope : behind;
      return list ? tell(list, [here]) : counts;
    }
    case 'section':
      return scope ? tell(scope, [here]) : headed(place, [here]);
    case 'area': {
      if (isCount(forWhat)) return counts;
      const body = subject.body ?? here;
      const all = wholly.test(folded.slice(subject.start, subject.end));
      return all ? [{ body, area: overall }] : tellAll([subject, ...alsoIn(place)], body);
    }
    case 'body': {
      const number = amount.test(folded.slice(clause.start, clause.mark.start));
      if (isCount(forWhat) || (number && !scope)) return counts;
      if (!scope) return whole(place, subject.bodies);
      if (section.test(forWhat)) return headed(place, subject.bodies);
      const lead = counted.exec(forWhat)?.[0].length ?? 0;
      return tell({ start: scope.start + lead, end: scope.end }, subject.bodies);
    }
  }
}

const counts: Dismissal = { dismissed: 'It only counts; what is graded is not named.' };
const areasCounted = grammar`(?:\w+ ){0,4}(?:${'areaNouns'})(?:,(?: which are)?|:|\s-)\s`;
const counted = grammar`^(?:(?:${'numbers'})(?: [\w ]{3,30})?(?::| -) |${areasCounted})`;
const amount = grammar`\b(?:${'numbers'}) '?$`;
const wholly = /^(?:the )?overall quality\b/;
const overall = { words: 'overall', id: null };

/** What else has the grade: "patrols" of "custody is good, as are patrols". */
function alsoIn({ clause: { mark, rest } }: VerdictPlace): Stretch[] {
  const [lead, words] = also.exec(rest)?.slice(0, 2) ?? [];
  if (!lead || !words) return [];
  const end = mark.outerEnd + lead.length;
  return [{ start: end - words.length, end }];
}

const also = grammar`^,? (?:as|(?:and )?so) (?:${'copulas'}|${'auxiliaries'}) ([^,.;:]{3,60})(?=[,.;])`;

/** Whether a verdict speaks of several: "were rated". */
function isPlural({ passage, clause: { verb, verbs } }: VerdictPlace): boolean {
  return verb !== 'plain' && /^(?:were|have)\b/.test(passage.folded.slice(verbs.start));
}

/** "This area was graded good": what the heading above names. */
function headed(place: VerdictPlace, bodies: ParsedBody[]): ToldGrading[] {
  const { text, passage } = place;
  const area = openingOf(place, 0) ?? runInHead(text, passage) ?? nearestHeading(text, passage);
  return area ? bodies.map((body) => ({ body, area })) : [];
}

/**
 * A verdict that names no area is about what its sentence opens with, what the heading above asks, or about the
 * whole body.
 */
function whole(place: VerdictPlace, bodies: ParsedBody[]) {
  const { text, passage, clause, single } = place;
  const from = single ? clause.mark.sentence.start : clause.start;
  const near = passage.folded.slice(from, clause.mark.outerEnd + 12);
  const area = /\boverall\b/.test(near)
    ? overall
    : (openingOf(place, clause.mark.sentence.start) ??
      runInHead(text, passage) ??
      headingArea(text, passage) ??
      titleArea(text) ?? { words: '', id: null });
  return bodies.map((body) => ({ body, area }));
}
