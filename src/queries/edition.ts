import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { type Edition, type EditionLists, listNames } from '../schemas/edition.ts';

/** The edition that the collections hold, read once. Throws where they hold none. */
export function currentEdition(): Promise<Edition> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Edition> {
  const [head] = await records('edition');
  if (!head) throw new Error('the collections hold no edition');
  const lists = await Promise.all(listNames.map(async (name) => [name, await records(name)]));
  return { ...head, ...(Object.fromEntries(lists) as EditionLists) };
}

async function records<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>['data'][]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map(({ data }) => data);
}

let reading: Promise<Edition> | undefined;
