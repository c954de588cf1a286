import { basename } from 'node:path';
import { runChecks } from '../checks/index.ts';
import type { ParseContext } from '../parser/parse-context.ts';
import type { Edition } from '../schemas/edition.ts';
import { readingsSchema } from '../schemas/observation.ts';
import type { Problem } from '../schemas/problem.ts';
import { foldProblems } from './fold-problems.ts';
import { inOrder } from './problem-order.ts';
import { contextOf, readContextFiles } from './read-context.ts';
import { readListFiles } from './read-list-files.ts';
import { readSite } from './read-site.ts';
import { type ParsedSource, readReportSource } from './report-source.ts';
import { reportVoice } from './report-voice.ts';
import { resolveReport } from './resolve-report.ts';

/** One Markdown copy as read by itself, with everything that is wrong with it. */
export interface LoadedReport {
  /** Null where its front matter cannot be read at all. */
  source: ParsedSource | null;
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
  const [{ files, problems: broken }, read] = await Promise.all([
    readContextFiles(contentDir),
    readSite(contentDir),
  ]);
  const context = contextOf(files, read.site);
  const readings =
    folder === null ? none : await readListFiles(folder, 'observations', readingsSchema);
  const list = readings.lists.find(({ report }) => report === basename(file, '.md'));
  const { source, problems } = await readReportSource(folder ?? contentDir, file, context, list);
  const own =
    folder === null ? problems.filter(({ rule }) => rule !== 'original-readable') : problems;
  const all = [...broken, ...read.problems, ...readings.problems, ...own];
  if (source && read.site) {
    const resolved = resolveReport(source, {
      known: [],
      rounds: new Set(context.rounds.map(({ id }) => id)),
      themes: [],
      voice: reportVoice(source.entry.data, context.organisations),
    });
    const edition: Edition = {
      site: read.site,
      hash: '',
      permalinks: [],
      editions: [],
      corrections: [],
      correctionsHtml: '',
      questions: [],
      ...resolved.records,
      rounds: files.rounds.map(({ data }) => data),
      areas: files.areas.map(({ data }) => data),
      themes: [],
      terms: [],
      threads: [],
      people: files.people.map(({ data }) => data),
      organisations: files.organisations.map(({ data }) => data),
    };
    const unread = {
      themes: null,
      threads: [],
      correctionsFile: null,
      editions: null,
      readings: [],
      questions: [],
    };
    const checked = { ...files, ...unread, edition, reports: [source] };
    all.push(...resolved.problems, ...runChecks(checked));
  }
  return { source, context, problems: inOrder(foldProblems(all, folder ?? contentDir)) };
}

const none = { lists: [], problems: [] };
