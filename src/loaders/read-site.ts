import { join } from 'node:path';
import type { Prose } from '../schemas/edition.ts';
import type { Problem } from '../schemas/problem.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type Entry, readFrontMatter } from './front-matter.ts';
import { readProse } from './read-prose.ts';
import { readText } from './read-text.ts';

/** Reads `site.md`, as it stands and as pages need it; null, with the problems, where it is broken. */
export async function readSite(contentDir: string): Promise<{
  entry: Entry<Site> | null;
  site: (Site & Prose) | null;
  problems: Problem[];
}> {
  const file = join(contentDir, 'site.md');
  const read = await readText(file);
  if ('problem' in read) return { entry: null, site: null, problems: [read.problem] };
  const { entry, problems } = readFrontMatter(file, read.text, siteSchema);
  if (!entry) return { entry, site: null, problems };
  const prose = readProse(entry);
  const site = { ...entry.data, html: prose.html };
  return { entry, site, problems: [...problems, ...prose.problems] };
}
