import { isFrame, type Understanding } from '../query/query.ts';
import { type Finder, newerFirst, partsOf } from './finder.ts';
import type { ConceptMatch } from './match.ts';
import type { Found } from './rank.ts';
import { shares } from './weights.ts';

/**
 * The gradings that a question about grades asks for, newest first: those of the areas it names, then
 * those of their parts; else those that hold most of what it asks; else all. Of a body, year, round or
 * grade that the question names; none where it only names a grade that was never given.
 */
export function gradingsAsked(
  { areas, concepts }: Understanding,
  matches: ConceptMatch[],
  ranked: Found[],
  finder: Finder,
): Found[] {
  const { view } = finder;
  const isMissing = matches.some(({ concept, pieces }) => isFrame(concept) && pieces.size === 0);
  if (isMissing && areas.length === 0) return [];
  const parts = new Set(areas.flatMap((area) => partsOf(area, finder)));
  for (const area of areas) parts.delete(area);
  const areaOf = (record: number) => view.gradingOf(record)?.area ?? '';
  const isAbout = concepts.some((concept) => !isFrame(concept));
  const full = new Set(
    ranked.filter(({ share }) => share > shares.graded).map(({ record }) => record),
  );
  const wanted = view.gradings.filter((record) =>
    areas.length > 0
      ? areas.includes(areaOf(record)) || parts.has(areaOf(record))
      : !isAbout || full.has(record),
  );
  const newer = newerFirst(finder);
  const place = (record: number) => (parts.has(areaOf(record)) ? 1 : 0);
  return narrowed(wanted, matches, finder)
    .map((record): Found => {
      const [piece] = view.piecesOf(record);
      return { record, piece, question: null, score: Number.POSITIVE_INFINITY, share: 1 };
    })
    .sort((a, b) => place(a.record) - place(b.record) || newer(a, b));
}

/** Those that are of each body, year, round and grade named, where any is. */
function narrowed(records: number[], matches: ConceptMatch[], { view }: Finder): number[] {
  return matches
    .filter(({ concept }) => isFrame(concept))
    .reduce((left, { pieces }) => {
      const kept = left.filter((record) => pieces.has(view.piecesOf(record)[0]));
      return kept.length > 0 ? kept : left;
    }, records);
}
