import type { Loader } from 'astro/loaders';
import type { Edition } from '../schemas/edition.ts';
import { loadEdition } from './load-edition.ts';
import { problemLine } from './problem-order.ts';
import { readSettings } from './settings.ts';

/** A record of a collection. */
type RecordWithId = { id: string };

/**
 * An Astro loader that fills one collection with records of the edition. `pick` says which.
 * Throws, with every problem named, where the content has errors.
 */
export function fromEdition(name: string, pick: (edition: Edition) => RecordWithId[]): Loader {
  return {
    name,
    async load({ store, parseData }) {
      const edition = await soundEdition();
      const entries = await Promise.all(
        pick(edition).map(async (record) => ({
          id: record.id,
          data: await parseData({ id: record.id, data: { ...record } }),
        })),
      );
      store.clear();
      for (const entry of entries) store.set(entry);
    },
  };
}

async function soundEdition(): Promise<Edition> {
  const { contentDir, siteUrl } = readSettings();
  const { edition, problems } = await loadEdition(contentDir, siteUrl);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (edition === null || errors.length > 0) {
    throw new Error(`The content has errors.\n${errors.map(problemLine).join('\n')}`);
  }
  return edition;
}
