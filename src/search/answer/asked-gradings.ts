import { asksOfGrades } from '../query/asked.ts';
import { isFrame, type Understanding } from '../query/query.ts';
import { type Finder, partsOf, reportOf } from './finder.ts';
import type { ConceptMatch } from './match.ts';
import { type Found, foundAt } from './rank.ts';
import { shares } from './weights.ts';

/**
 * The gradings that a question about grades asks for, newest first: those of the areas it names, then
 * those of their parts; else those that hold most of what it asks, best first; else all. Of a body, year, round or
 * grade that the question names; none where it only names a grade that was never given.
 */
export function gradingsAsked(
  { areas, asks, concepts }: Understanding,
  matches: ConceptMatch[],
  ranked: Found[],
  finder: Finder,
): Found[] {
  const { view } = finder;
  const parts = new Set(areas.flatMap((area) => partsOf(area, finder)));
  for (const area of areas) parts.delete(area);
  const areaOf = (record: number) => view.gradingOf(record)?.area ?? '';
  const isAbout = matches.some(carriesSubject);
  const ofAreas = view.gradings.filter(
    (record) => areas.includes(areaOf(record)) || parts.has(areaOf(record)),
  );
  const full = ranked
    .filter(({ record, share }) => share > shares.graded && view.gradingOf(record))
    .map(({ record }) => record);
  const others = isAbout ? full : view.gradings;
  const place = (record: number) => (parts.has(areaOf(record)) ? 1 : 0);
  const ofFrame = narrowed(areas.length > 0 ? ofAreas : others, matches, finder);
  const asked = endsOf(ofFrame, asks, finder)
    .sort((a, b) => place(a) - place(b) || view.reportOf(b) - view.reportOf(a))
    .map((record) => view.piecesOf(record)[0]);
  // How many there are is told by what leads in to them, where it is not asked how many are of a grade.
  const isOfGrade = asksOfGrades(asks) || concepts.some(({ asks }) => asks?.of === 'grade');
  const isCount = asks.has('many') && !isOfGrade;
  const leadIns = isCount ? asked.flatMap((piece) => view.leadInOf(piece) ?? []) : [];
  return [...leadIns, ...asked].map((piece) =>
    foundAt(view.recordOf(piece), piece, Number.POSITIVE_INFINITY),
  );
}

/**
 * The areas whose grades are asked to be compared: those named, or all that have been graded where grades
 * are to be compared and nothing says of what.
 */
export function areasCompared(
  { asks, areas }: Understanding,
  matches: ConceptMatch[],
  { view }: Finder,
): string[] {
  if (!asks.has('change')) return [];
  const isOfAny = areas.length === 0 && asks.has('grades') && !matches.some(carriesSubject);
  const graded = view.gradings.flatMap((record) => view.gradingOf(record)?.area ?? []);
  return isOfAny ? [...new Set(graded)] : areas;
}

/** Whether it says of what is asked, and not only of which body, round, grade or date. */
const carriesSubject = ({ concept, weight }: ConceptMatch) =>
  !isFrame(concept) && weight >= shares.narrowing;

/** Those of the best or worst grade that any of them has on the scale of its round, where that is asked. */
function endsOf(records: number[], asks: Understanding['asks'], finder: Finder): number[] {
  const scales = new Map(finder.names.names.map(({ id, scale }) => [id, scale]));
  const places = records.map((record) => {
    const scale = scales.get(reportOf(record, finder)?.round ?? '') ?? [];
    const highest = scale.indexOf(finder.view.gradingOf(record)?.judgment ?? '');
    return { highest, lowest: scale.length - highest };
  });
  const ends = (['highest', 'lowest'] as const).filter((end) => asks.has(end));
  const least = ends.map((end) => Math.min(...places.map((place) => place[end])));
  const isEnd = (at: number) => ends.some((end, index) => places[at]?.[end] === least[index]);
  return ends.length > 0 ? records.filter((_, at) => isEnd(at)) : records;
}

/** Those that are of a body, a year or round and a grade named, where any is. */
function narrowed(records: number[], matches: ConceptMatch[], { view }: Finder): number[] {
  const frames = matches.filter(({ concept }) => isFrame(concept));
  const alike = Map.groupBy(frames, ({ concept: { asks, namings } }) =>
    asks?.of === 'date' ? 'round' : (asks?.of ?? namings[0]?.name.kind),
  );
  return [...alike].reduce((left, [of, any]) => {
    const isOfAny = (record: number) =>
      any.some(({ pieces }) => pieces.has(view.piecesOf(record)[0]));
    const kept = left.filter(isOfAny);
    return kept.length > 0 || of === 'round' || of === 'report' ? kept : left;
  }, records);
}
