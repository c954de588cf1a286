import { basename } from 'node:path';
import { editionCurrent } from '../checks/editions-follow.ts';
import { runChecks } from '../checks/index.ts';
import { siteComplete } from '../checks/scales-agree.ts';
import { contentHash } from '../data/content-hash.ts';
import { checkPermalinks } from '../permalinks/check-permalinks.ts';
import type { Edition } from '../schemas/edition.ts';
import { readingsSchema } from '../schemas/observation.ts';
import type { Problem } from '../schemas/problem.ts';
import { foldProblems } from './fold-problems.ts';
import { makeEdition } from './make-edition.ts';
import { inOrder } from './problem-order.ts';
import { type ReadContent, readContent } from './read-content.ts';
import { contextOf, readWorld, type World } from './read-context.ts';
import { readLists } from './read-entries.ts';
import { readReport } from './read-report.ts';

/**
 * Reads, parses, numbers and checks a content folder. `siteUrl` stands for the address in `site.md`.
 */
export async function loadEdition(
  contentDir: string,
  siteUrl: string | null = null,
  basePath = '/',
) {
  const problems: Problem[] = [];
  const content = await readContent(contentDir, problems);
  const hash = content.site ? await contentHash(contentDir) : '';
  const made = makeEdition(content, hash, problems);
  const edition: Edition | null = made && {
    ...made,
    basePath,
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
  return {
    /** Null where `site.md` cannot be read; incomplete where there are errors. */
    edition,
    /** In the order of files, lines and columns. */
    problems: inOrder(foldProblems(problems, contentDir)),
  };
}

/**
 * Reads one Markdown copy by what a content folder says of the world, and runs every check on it that
 * needs no other report. `folder` is the content folder whose `originals/` holds its original; null
 * leaves the original out of it.
 */
export async function loadReport(contentDir: string, file: string, folder: string | null) {
  const problems: Problem[] = [];
  const world = await readWorld(contentDir, problems);
  const context = contextOf(world);
  const readings = folder ? await readLists(folder, 'observations', readingsSchema, problems) : [];
  const list = readings.find(({ report }) => report === basename(file, '.md'));
  const report = await readReport(folder ?? contentDir, file, context, list, problems);
  if (report) {
    const content = { ...unread, ...world, reports: [report] };
    const edition = makeEdition(content, '', problems);
    if (edition) problems.push(...runChecks({ ...content, edition }));
  }
  const told = folder ? problems : problems.filter(({ rule }) => rule !== 'original-readable');
  return {
    /** Null where its front matter cannot be read at all. */
    report,
    context,
    /** Those of the copy, and of the files by which it is read. */
    problems: inOrder(foldProblems(told, folder ?? contentDir)),
  };
}

/** What is not looked at where one report is read alone. */
const unread: Omit<ReadContent, 'reports' | keyof World> = {
  themes: null,
  terms: [],
  thesaurus: null,
  threads: [],
  corrections: null,
  editions: null,
  readings: [],
  questions: [],
  known: { file: '', entries: [], problems: [] },
};
