import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import type { Edition } from '../schemas/edition.ts';

/** The whole edition, read from the collections once. Throws where it has no site or no reports. */
export function currentEdition(): Promise<Edition> {
  reading ??= readCollections();
  return reading;
}

async function readCollections(): Promise<Edition> {
  const [entry] = await records('site');
  if (!entry) throw new Error('the collection of the site is empty');
  const { hash, correctionsHtml, ...site } = entry;
  return {
    site,
    hash,
    corrections: { html: correctionsHtml, list: await records('corrections') },
    permalinks: await records('permalinks'),
    reports: await records('reports'),
    passages: await passagesInOrder(),
    gradings: await records('gradings'),
    notGraded: await records('notGraded'),
    ledger: await records('ledger'),
    quotes: await records('quotes'),
    areasForImprovement: await records('areasForImprovement'),
    causesOfConcern: await records('causesOfConcern'),
    recommendations: await records('recommendations'),
    rounds: await records('rounds'),
    areas: await records('areas'),
    themes: await records('themes'),
    threads: await records('threads'),
    people: await records('people'),
    organisations: await records('organisations'),
  };
}

/** Collections forget their order; the line in the Markdown copy gives that of the text back. */
async function passagesInOrder() {
  return (await records('passages')).toSorted((a, b) => a.line - b.line);
}

async function records<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>['data'][]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map(({ data }) => data);
}

let reading: Promise<Edition> | undefined;
