import { basename } from 'node:path';
import type { CheckedReport } from '../checks/checked-content.ts';
import { runChecks } from '../checks/index.ts';
import type { ParseContext } from '../parser/parse-context.ts';
import { readingsSchema } from '../schemas/observation.ts';
import type { Problem } from '../schemas/problem.ts';
import { foldProblems } from './fold-problems.ts';
import { makeEdition } from './make-edition.ts';
import { inOrder } from './problem-order.ts';
import type { ReadContent } from './read-content.ts';
import { contextOf, readWorld, type World } from './read-context.ts';
import { readLists } from './read-entries.ts';
import { readReport } from './read-report.ts';

/** One Markdown copy as read by itself, with everything that is wrong with it. */
export interface LoadedReport {
  /** Null where its front matter cannot be read at all. */
  report: CheckedReport | null;
  context: ParseContext;
  /** Those of the copy, and of the files by which it is read. */
  problems: Problem[];
}

/**
 * Reads one Markdown copy by what a content folder says of the world, and runs every check on it that
 * needs no other report. `folder` is the content folder whose `originals/` holds its original; null
 * leaves the original out of it.
 */
export async function loadReport(
  contentDir: string,
  file: string,
  folder: string | null,
): Promise<LoadedReport> {
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
  return { report, context, problems: inOrder(foldProblems(told, folder ?? contentDir)) };
}

/** What is not looked at where one report is read alone. */
const unread: Omit<ReadContent, 'reports' | keyof World> = {
  themes: null,
  terms: [],
  threads: [],
  corrections: null,
  editions: null,
  readings: [],
  questions: [],
  known: { file: '', entries: [], problems: [] },
};
