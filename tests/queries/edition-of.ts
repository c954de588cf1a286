import { loadEdition } from '../../src/loaders/load-edition.ts';
import type { Edition } from '../../src/schemas/edition.ts';

/** An edition read from a content folder, as the pages have it. */
export async function editionOf(folder: string): Promise<Edition> {
  const { edition } = await loadEdition(folder);
  if (!edition) throw new Error(`${folder} holds no edition`);
  return edition;
}
