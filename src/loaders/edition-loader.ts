import type { Loader, LoaderContext } from 'astro/loaders';
import type { Edition, ListName } from '../schemas/edition.ts';

/** Fills the collection of one entry that says what an edition is. */
export const headLoader: Loader = {
  name: 'edition',
  load: (context) =>
    fill(context, ({ site, hash, correctionsHtml }) => [{ site, hash, correctionsHtml }]),
};

/** An Astro loader that fills a collection with one list of the edition, in its order. */
export function listLoader(list: ListName): Loader {
  return { name: list, load: (context) => fill(context, (edition) => edition[list]) };
}

/** Astro keeps entries in the order of their ids: each has its place for one. */
async function fill(
  { store, parseData, config }: LoaderContext,
  pick: (edition: Edition) => object[],
): Promise<void> {
  const edition = await editionOf(config);
  const entries = await Promise.all(
    pick(edition).map(async (record, place) => {
      const id = String(place).padStart(9, '0');
      return { id, data: await parseData({ id, data: { ...record } }) };
    }),
  );
  store.clear();
  for (const entry of entries) store.set(entry);
}

/** The edition that the process has loaded, as the integration `contentFolder` hands it on. */
function editionOf({ integrations }: LoaderContext['config']): Promise<Edition> {
  const load = integrations.flatMap(({ hooks }) => hooks['edition:load'] ?? []).at(-1);
  if (!load) throw new Error('the Astro config names no integration that loads an edition');
  return load();
}
