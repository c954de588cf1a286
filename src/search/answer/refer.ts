import { referenceIn } from '../query/references.ts';
import { wordsOf } from '../words/words.ts';
import type { Finder } from './finder.ts';
import { type Found, foundAt } from './rank.ts';

/** The records that a query means if it is nothing but a reference: in the report named, else in each that has the place. */
export async function referredTo(query: string, finder: Finder): Promise<Found[]> {
  const reference = referenceIn(query);
  if (!reference) return [];
  const { view, reports, retriever } = finder;
  const meant = reportsMeant(reference.report, finder);
  const found = await Promise.all(
    reports.map(async (_, report): Promise<Found[]> => {
      if (!meant.has(report)) return [];
      const { records, passages } = await retriever.texts(report);
      const [first] = view.recordsOf(report);
      const { place } = reference;
      const index = records.indexOf(place);
      if (index >= 0) return [foundAt(first + index, view.piecesOf(first + index)[0])];
      const at = passages.indexOf(place.replace(/^p/, ''));
      const piece = view.piecesOf(first)[0] + at;
      return at < 0 ? [] : [{ ...foundAt(view.recordOf(piece), piece), place }];
    }),
  );
  return found.flat();
}

/** Numbers of the reports whose id, name, date or title holds all the words; all where there are none. */
function reportsMeant(said: string, { reports, names }: Finder): Set<number> {
  const wanted = wordsOf(said).filter(({ common, stem }) => !common && stem !== 'report');
  const meant = reports.flatMap(({ id, name, when, round }, number) => {
    const labels = names.names
      .filter((each) => each.id === id || each.id === round)
      .flatMap((each) => [each.name, ...each.labels]);
    const held = new Set(wordsOf([id, name, when, ...labels].join(' ')).map(({ stem }) => stem));
    return id === said || wanted.every(({ stem }) => held.has(stem)) ? [number] : [];
  });
  return new Set(meant);
}
