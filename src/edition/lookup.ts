import { asksItsBody } from '../schemas/ask.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import { findingKinds, kindNames } from '../schemas/finding-kinds.ts';
import type { PublishedEdition } from '../schemas/published.ts';
import type { ThreadStep } from '../schemas/thread.ts';
import { standingAlone } from '../urls.ts';

/** Each of these finds a record by its id, and throws where the edition has none of that id. */
export const reportById = lookup('report', (edition) => edition.reports);
export const passageById = lookup('passage', (edition) => edition.passages);
export const quoteById = lookup('quote', (edition) => edition.quotes);
export const roundById = lookup('round', (edition) => edition.rounds);
export const areaById = lookup('area', (edition) => edition.areas);
export const themeById = lookup('theme', (edition) => edition.themes);
export const personById = lookup('person', (edition) => edition.people);
export const organisationById = lookup('organisation', (edition) => edition.organisations);

/** An address of the site with its host, or from the root where the site has no address. */
export function fullAddress({ site, basePath }: Edition, address: string): string {
  return standingAlone(address, basePath, site.address);
}

/** The passages of a report in the order of the text; none where it has none. */
export const passagesOf = allBy(
  ({ passages }) => passages,
  ({ report }) => report,
);

/** Makes something from an edition once, and gives the same answer ever after. */
export function perEdition<T>(make: (edition: Edition) => T): (edition: Edition) => T {
  const made = new WeakMap<Edition, { answer: T }>();
  return (edition) => {
    const known = made.get(edition);
    if (known) return known.answer;
    const answer = make(edition);
    made.set(edition, { answer });
    return answer;
  };
}

/** Whether a step of a thread asks: as what it does, or by the finding that holds its words. */
export function stepAsks(edition: Edition, { is, finding }: ThreadStep): boolean {
  return is === 'asked' || findingsThatAsk(edition).some(({ id }) => id === finding);
}

/** The findings that ask their body for something, kind by kind. */
export const findingsThatAsk = perEdition((edition) =>
  kindNames.flatMap((kind): Finding[] =>
    edition[findingKinds[kind].collection].filter((record) => asksItsBody(kind, record)),
  ),
);

/**
 * The numbered and dated edition that this is; null where it is a draft: the content was changed after
 * the last edition was made of it, or none was made yet.
 */
export function datedEdition({ editions, hash }: Edition): PublishedEdition | null {
  const last = editions.at(-1);
  return last?.content === hash ? last : null;
}

/** The edition that added what stands at an address (`/quotes/r/1/`); null where none has it yet. */
export function addedIn(edition: Edition, address: string): PublishedEdition | null {
  return additions(edition).get(address) ?? null;
}

/**
 * Finds the records of an edition that have a key, in the order of their list; none where none has it. A
 * record may have several keys.
 */
export function allBy<T, Key extends string>(
  list: (edition: Edition) => readonly T[],
  keysOf: (record: T) => Key | Key[],
): (edition: Edition, key: Key) => T[] {
  const byKey = perEdition((edition) => {
    const found = new Map<Key, T[]>();
    for (const record of list(edition)) {
      const keys = keysOf(record);
      for (const key of Array.isArray(keys) ? keys : [keys]) {
        const known = found.get(key);
        if (known) known.push(record);
        else found.set(key, [record]);
      }
    }
    return found;
  });
  return (edition, key) => byKey(edition).get(key) ?? [];
}

/** Finds a record of an edition by its id; what it makes throws where the edition has none of that id. */
export function lookup<T extends { id: string }>(
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

const additions = perEdition(({ editions, permalinks }) => {
  const byNumber = new Map(editions.map((each) => [each.number, each]));
  return new Map(
    permalinks.map(({ address, edition }) => [address, byNumber.get(edition ?? 0) ?? null]),
  );
});
