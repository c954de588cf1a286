import { join } from 'node:path';
import type { Placed } from '../checks/checked-content.ts';
import type { Problem } from '../schemas/problem.ts';
import { type PublishedEdition, publishedEditionsSchema } from '../schemas/published-edition.ts';
import { readFields } from './front-matter.ts';
import { maxList } from './read-file.ts';
import { readTextIfThere } from './read-text.ts';

/** Reads `editions.yaml`, the first edition first; a content folder without it has no edition yet. */
export async function readEditions(contentDir: string): Promise<{
  /** Null where the file cannot be read. */
  editions: Placed<PublishedEdition[]> | null;
  problems: Problem[];
}> {
  const file = join(contentDir, 'editions.yaml');
  const read = await readTextIfThere(file, '[]', maxList);
  if ('problem' in read) return { editions: null, problems: [read.problem] };
  const { data, place, problems } = readFields(file, read.text, publishedEditionsSchema);
  return { editions: data ? { file, data, place } : null, problems };
}
