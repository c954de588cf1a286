import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';

/** Each of these finds a record by its id, and throws where the edition has none of that id. */
export const reportById = lookup('report', (edition) => edition.reports);

export const passageById = lookup('passage', (edition) => edition.passages);

export const quoteById = lookup('quote', (edition) => edition.quotes);

export const roundById = lookup('round', (edition) => edition.rounds);

export const areaById = lookup('area', (edition) => edition.areas);

export const themeById = lookup('theme', (edition) => edition.themes);

export const personById = lookup('person', (edition) => edition.people);

export const organisationById = lookup('organisation', (edition) => edition.organisations);

/** The passages of a report in the order of the text; none where it has none. */
export function passagesOf(edition: Edition, report: string): Passage[] {
  return byReport(edition).get(report) ?? [];
}

/** Makes something from an edition once, and gives the same answer ever after. */
export function perEdition<T>(make: (edition: Edition) => T): (edition: Edition) => T {
  const made = new WeakMap<Edition, { answer: T }>();
  return (edition) => {
    const known = made.get(edition) ?? { answer: make(edition) };
    made.set(edition, known);
    return known.answer;
  };
}

const byReport = perEdition(({ passages }) => Map.groupBy(passages, ({ report }) => report));

function lookup<T extends { id: string }>(
  what: string,
  list: (edition: Edition) => readonly T[],
): (edition: Edition, id: string) => T {
  const byId = perEdition((edition) => new Map(list(edition).map((record) => [record.id, record])));
  return (edition, id) => {
    const record = byId(edition).get(id);
    if (!record) throw new Error(`no ${what} has the id "${id}"`);
    return record;
  };
}
