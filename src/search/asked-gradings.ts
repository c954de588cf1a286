import { type Finder, newerFirst, partsOf } from './finder.ts';
import type { ConceptMatch } from './match-concept.ts';
import { isFrame } from './named-areas.ts';
import type { Understanding } from './query.ts';
import type { Found } from './rank.ts';

/**
 * The gradings that a question about grades asks for, newest first: those of the areas it names, with
 * their parts after them; else those that hold all that it asks; else all. Of a body, year, round or
 * grade that the question names, if any is.
 */
export function askedGradings(
  { areas }: Understanding,
  matches: ConceptMatch[],
  found: Found[],
  finder: Finder,
): Found[] {
  const { view } = finder;
  const parts = new Set(areas.flatMap((area) => partsOf(area, finder)));
  const areaOf = (record: number) => view.gradingOf(record)?.area ?? '';
  const about = matches.filter(({ concept }) => !isFrame(concept));
  const wanted = gradingsOf(finder).filter((each) => {
    if (areas.length > 0)
      return areas.includes(areaOf(each.record)) || parts.has(areaOf(each.record));
    return (
      about.length === 0 || found.some(({ record, share }) => record === each.record && share > 0.9)
    );
  });
  const narrowed = matches
    .filter(({ concept }) => isFrame(concept))
    .reduce((left, { records }) => {
      const kept = left.filter(({ record }) => records.has(record));
      return kept.length > 0 ? kept : left;
    }, wanted);
  const newer = newerFirst(finder);
  const place = ({ record }: Found) => (parts.has(areaOf(record)) ? 1 : 0);
  const reportOf = ({ record }: Found) => view.reportOf[record] ?? 0;
  return narrowed.sort((a, b) => reportOf(b) - reportOf(a) || place(a) - place(b) || newer(a, b));
}

function gradingsOf({ view }: Finder): Found[] {
  return Array.from({ length: view.recordCount }, (_, record): Found => {
    const from = view.firstPiece[record] ?? 0;
    const to = view.firstPiece[record + 1] ?? from;
    return { record, score: Number.POSITIVE_INFINITY, share: 1, piece: from < to ? from : null };
  }).filter(({ record }) => view.gradingOf(record) !== null);
}
