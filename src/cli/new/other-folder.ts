import { relative } from 'node:path';
import type { Entry } from '../../loaders/front-matter.ts';
import { problemLine } from '../../loaders/problem-order.ts';
import { contextOf, readContextFiles } from '../../loaders/read-context.ts';
import { readEntries } from '../../loaders/read-entries.ts';
import { readSite } from '../../loaders/read-site.ts';
import type { BodyWords } from '../../schemas/site.ts';
import { termSchema } from '../../schemas/term.ts';
import { themeSchema } from '../../schemas/theme.ts';
import { namesIn } from './own-words.ts';
import { siteAsked, takenOver } from './taken-over.ts';

/** What a folder for another body begins with. */
export interface OtherFolder {
  files: { path: string; text: string }[];
  /** How many files of each kind were taken over, in words. */
  counts: string;
  /** What pages call those who are inspected. */
  bodies: BodyWords;
}

/**
 * Makes the files of a content folder for another body out of this one: its rounds, areas, themes, terms
 * and inspectorates without what is of this folder alone, `site.md` with questions, and the list of
 * addresses of a folder of which nothing was published. Throws where this folder cannot be read.
 */
export async function otherFolder(contentDir: string): Promise<OtherFolder> {
  const [{ files, problems }, site, themes, terms] = await Promise.all([
    readContextFiles(contentDir),
    readSite(contentDir),
    readEntries(contentDir, 'themes', themeSchema),
    readEntries(contentDir, 'terms', termSchema),
  ]);
  const wrong = [...problems, ...site.problems, ...themes.problems, ...terms.problems];
  if (!site.entry || wrong.length > 0) throw new Error(wrong.map(problemLine).join('\n'));

  const names = namesIn(contextOf(files, site.entry.data));
  const inspectorates = files.organisations.filter(({ data }) => data.kind === 'inspectorate');
  const take = (entries: Entry<unknown>[], lists: string[] = []) =>
    entries.map((entry) => ({
      path: relative(contentDir, entry.file),
      text: takenOver(entry, lists, names),
    }));
  return {
    files: [
      { path: 'site.md', text: siteAsked(site.entry, names) },
      { path: 'permalinks.yaml', text: '[]\n' },
      ...take([...files.rounds, ...files.areas, ...inspectorates]),
      ...take(themes.entries, ['words', 'labels', 'acronyms']),
      ...take(terms.entries, ['words']),
    ],
    counts: `${files.rounds.length} rounds, ${files.areas.length} areas, ${themes.entries.length} themes, ${terms.entries.length} terms and ${inspectorates.length} inspectorates`,
    bodies: site.entry.data.bodies,
  };
}
