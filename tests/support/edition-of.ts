import { loadEdition } from '../../src/loaders/load-edition.ts';
import type { Edition } from '../../src/schemas/edition.ts';

/** The content that the site began with; it stays as it is, so tests may name its numbers and words. */
export const firstEdition = 'tests/fixtures/first-edition';

/** A small content folder of two bodies that has every kind of finding. */
export const twoForces = 'tests/fixtures/two-forces';

/** What the site is built from. It grows, so tests say of it only what holds for any content. */
export const shippedContent = 'content';

const read = new Map<string, Promise<Edition>>();

/** The edition of a content folder, which stays as it is. Throws if it has errors. */
export function editionOf(contentDir: string): Promise<Edition> {
  const reading = read.get(contentDir) ?? soundEdition(contentDir);
  read.set(contentDir, reading);
  return reading;
}

async function soundEdition(contentDir: string): Promise<Edition> {
  const { edition, problems } = await loadEdition(contentDir);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (edition && errors.length === 0) return edition;
  throw new Error(`${contentDir} has errors:\n${errors.map(({ reason }) => reason).join('\n')}`);
}
