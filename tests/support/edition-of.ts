import { loadEdition } from '../../src/loaders/load-edition.ts';
import type { Edition } from '../../src/schemas/edition.ts';

/** The edition of a content folder. Throws if it has errors. */
export async function editionOf(contentDir: string): Promise<Edition> {
  const { edition, problems } = await loadEdition(contentDir);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (edition && errors.length === 0) return edition;
  throw new Error(`${contentDir} has errors:\n${errors.map(({ reason }) => reason).join('\n')}`);
}
