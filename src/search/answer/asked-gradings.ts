import { isFrame } from '../query/named-areas.ts';
import type { Understanding } from '../query/query.ts';
import { type Finder, newerFirst, partsOf } from './finder.ts';
import type { ConceptMatch } from './match-concept.ts';
import type { Found } from './rank.ts';

/**
 * The gradings that a question about grades asks for, newest first: those of the areas it names, then
 * those of their parts; else those that hold all that it asks; else all. Of a body, year, round or
 * grade that the question names, if any is; none where it only names a grade that was never given.
 */
export function askedGradings(
  { areas, concepts }: Understanding,
  matches: ConceptMatch[],
  found: Found[],
  finder: Finder,
): Found[] {
  const { view } = finder;
  const isMissing = concepts.some(
    (concept) => concept.judgment && !matches.some((match) => match.concept === concept),
  );
  if (isMissing && areas.length === 0) return [];
  const parts = new Set(areas.flatMap((area) => partsOf(area, finder)));
  for (const area of areas) parts.delete(area);
  const areaOf = (record: number) => view.gradingOf(record)?.area ?? '';
  const about = matches.filter(({ concept }) => !isFrame(concept));
  const full = new Set(found.filter(({ share }) => share > 0.6).map(({ record }) => record));
  const wanted = view.gradings.filter((record) =>
    areas.length > 0
      ? areas.includes(areaOf(record)) || parts.has(areaOf(record))
      : about.length === 0 || full.has(record),
  );
  const narrowed = matches
    .filter(({ concept }) => isFrame(concept))
    .reduce((left, { pieces }) => {
      const kept = left.filter((record) => pieces.has(view.piecesOf(record)[0]));
      return kept.length > 0 ? kept : left;
    }, wanted);
  const newer = newerFirst(finder);
  const place = (record: number) => (parts.has(areaOf(record)) ? 1 : 0);
  return narrowed
    .map(
      (record): Found => ({
        record,
        piece: view.piecesOf(record)[0],
        score: Number.POSITIVE_INFINITY,
        share: 1,
      }),
    )
    .sort((a, b) => place(a.record) - place(b.record) || newer(a, b));
}
