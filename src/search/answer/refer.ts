import { findingKinds } from '../../schemas/finding-kinds.ts';
import type { ReportTexts } from '../format/index-format.ts';
import { withoutBodies } from '../query/bodies-named.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { referenceIn } from '../query/references.ts';
import { wordsOf } from '../words/words.ts';
import type { Finder } from './finder.ts';
import { type Found, foundAt } from './rank.ts';

/**
 * The records that a query means if it is nothing but a reference, be it with the name of a body: in the report
 * named, else in each that has the place.
 */
export async function referredTo(
  query: string,
  lexicon: Lexicon,
  finder: Finder,
): Promise<Found[]> {
  const reference = referenceIn(query) ?? referenceIn(withoutBodies(query, lexicon));
  if (!reference) return [];
  const { view, reports, retriever } = finder;
  const meant = reportsMeant(reference.report, finder);
  const found = await Promise.all(
    reports.map(async (_, report): Promise<Found[]> => {
      if (!meant.has(report)) return [];
      const texts = await retriever.texts(report);
      const [first] = view.recordsOf(report);
      const { place } = reference;
      const index = texts.records.indexOf(place);
      if (index >= 0) return [foundAt(first + index, view.piecesOf(first + index)[0])];
      const own = view.piecesOfReport(report).filter((each) => !view.isQuestion(each));
      const piece = own[placeIn(texts, place)];
      return piece === undefined ? [] : [{ ...foundAt(view.recordOf(piece), piece), place }];
    }),
  );
  return found.flat();
}

/** The place of the text in which a passage or an observation begins; -1 where a report has no such. */
function placeIn({ passages, observations }: ReportTexts, place: string): number {
  const { address } = findingKinds.observation;
  const told = Object.entries(observations).find(([, held]) =>
    held.some(([number]) => place === `${address}/${number}`),
  );
  return told ? Number(told[0]) : passages.indexOf(place.replace(/^p/, ''));
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
