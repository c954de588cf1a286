import { relative } from 'node:path';
import type { Entry } from '../../checks/checked-content.ts';
import { problemLine } from '../../loaders/problem-order.ts';
import { contextOf, readWorld } from '../../loaders/read-context.ts';
import { readEntries } from '../../loaders/read-entries.ts';
import type { Problem } from '../../schemas/problem.ts';
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
  const problems: Problem[] = [];
  const world = await readWorld(contentDir, problems);
  const themes = await readEntries(contentDir, 'themes', themeSchema, problems);
  const terms = await readEntries(contentDir, 'terms', termSchema, problems);
  const { site, rounds, areas } = world;
  if (!site || problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));

  const names = namesIn(contextOf(world));
  const inspectorates = world.organisations.filter(({ data }) => data.kind === 'inspectorate');
  const take = (entries: Entry<unknown>[], lists: string[] = []) =>
    entries.map((entry) => ({
      path: relative(contentDir, entry.file),
      text: takenOver(entry, lists, names),
    }));
  return {
    files: [
      { path: 'site.md', text: siteAsked(site, names) },
      { path: 'permalinks.yaml', text: '[]\n' },
      ...take([...rounds, ...areas, ...inspectorates]),
      ...take(themes, ['words', 'labels', 'acronyms']),
      ...take(terms, ['words']),
    ],
    counts: `${rounds.length} rounds, ${areas.length} areas, ${themes.length} themes, ${terms.length} terms and ${inspectorates.length} inspectorates`,
    bodies: site.data.bodies,
  };
}
