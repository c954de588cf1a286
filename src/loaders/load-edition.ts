import { editionCurrent } from '../checks/editions-follow.ts';
import { runChecks } from '../checks/index.ts';
import { siteComplete } from '../checks/site-complete.ts';
import { contentHash } from '../data/content-hash.ts';
import { checkPermalinks } from '../permalinks/check-permalinks.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Problem } from '../schemas/problem.ts';
import { foldProblems } from './fold-problems.ts';
import { makeEdition } from './make-edition.ts';
import { inOrder } from './problem-order.ts';
import { readContent } from './read-content.ts';

/** What a content folder holds, and everything that is wrong with it. */
export interface LoadedEdition {
  /** Null where `site.md` cannot be read; incomplete where there are errors. */
  edition: Edition | null;
  /** In the order of files, lines and columns. */
  problems: Problem[];
}

/**
 * Reads, parses, numbers and checks a content folder. `siteUrl` stands for the address in `site.md`.
 */
export async function loadEdition(
  contentDir: string,
  siteUrl: string | null = null,
): Promise<LoadedEdition> {
  const problems: Problem[] = [];
  const content = await readContent(contentDir, problems);
  const hash = content.site ? await contentHash(contentDir) : '';
  const made = makeEdition(content, hash, problems);
  const edition = made && {
    ...made,
    site: { ...made.site, address: siteUrl ?? made.site.address },
  };
  if (edition && content.site) {
    const checked = { ...content, edition };
    problems.push(...runChecks(checked));
    // What the other problems leave in doubt is not said to be lost.
    problems.push(...checkPermalinks(content.known, edition, [...problems]));
    if (problems.every(({ severity }) => severity !== 'error')) {
      problems.push(...siteComplete(content.site, edition.site.address));
      problems.push(...editionCurrent(checked));
    }
  }
  return { edition, problems: inOrder(foldProblems(problems, contentDir)) };
}
