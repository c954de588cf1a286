import { allBy, passageById, passagesOf, perEdition, reportById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Report } from '../schemas/report.ts';

/** All reports, the newest first. */
export const reportsNewestFirst = perEdition((edition): Report[] =>
  edition.reports.toSorted((a, b) => compare(b.date.value, a.date.value) || compare(a.id, b.id)),
);

/** Where each report stands among all, by its id: from 0, the newest first. */
export const placesOfReports = perEdition(
  (edition) => new Map(reportsNewestFirst(edition).map(({ id }, index) => [id, index])),
);

/** The reports on a body, the newest first. */
export const reportsOn = allBy(reportsNewestFirst, ({ bodies }) => bodies);

/** A passage with those just before and after it, as far as the report has them. */
export function passageAmongOthers(edition: Edition, passage: Passage) {
  const passages = passagesOf(edition, passage.report);
  const place = placeOf(edition, passage.id);
  return { before: passages[place - 1] ?? null, after: passages[place + 1] ?? null };
}

/** Where a passage stands in its report, from 0. */
export function placeOf(edition: Edition, passage: string): number {
  const place = places(edition).get(passage);
  if (place === undefined) throw new Error(`no passage has the id "${passage}"`);
  return place;
}

/** A passage with the name of its report. */
export function saidPlace(edition: Edition, id: string) {
  const passage = passageById(edition, id);
  return { passage, report: reportById(edition, passage.report).name };
}

/**
 * Passages by their ids: how many they are, and the first few. A sentence that every report prints
 * stands in too many to have all of them at hand for each.
 */
export function saidPlaces(edition: Edition, ids: string[]) {
  return {
    count: ids.length,
    named: ids.slice(0, mostNamed).map((id) => saidPlace(edition, id)),
  };
}

const mostNamed = 5;

const places = perEdition(
  (edition) =>
    new Map(
      edition.reports.flatMap(({ id }) =>
        passagesOf(edition, id).map((passage, place): [string, number] => [passage.id, place]),
      ),
    ),
);

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A passage and the name of its report. */
export type SaidPlace = ReturnType<typeof saidPlace>;

/** How many passages print the same words, and the first few of them. */
export type SaidPlaces = ReturnType<typeof saidPlaces>;
