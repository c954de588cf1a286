import { basename, join } from 'node:path';
import type { CheckedReport, ContentRead, Entry } from '../checks/checked-content.ts';
import { type KnownAddresses, readPermalinks } from '../permalinks/read-permalinks.ts';
import type { Prose } from '../schemas/edition.ts';
import { questionsSchema, readingsSchema } from '../schemas/observation.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import { correctionsSchema, publishedEditionsSchema } from '../schemas/published.ts';
import { type Term, termSchema, themeSchema } from '../schemas/theme.ts';
import { thesaurusSchema } from '../schemas/thesaurus.ts';
import { threadFrontMatterSchema } from '../schemas/thread.ts';
import { contentFiles, strayNames, strayOriginals } from './content-files.ts';
import { contextOf, readWorld, type World } from './read-context.ts';
import { readEntries, readEntry, readList, readLists } from './read-entries.ts';
import { readReport } from './read-report.ts';
import { maxList, readText } from './read-text.ts';

/** A content folder as read from disk: every file checked by itself, reports parsed. */
export interface ReadContent extends ContentRead, World {
  terms: Entry<Term & Prose>[];
  known: KnownAddresses;
}

/** Reads a whole content folder. Broken files are left out and named in `problems`. */
export async function readContent(contentDir: string, problems: Problem[]): Promise<ReadContent> {
  problems.push(...(await strayNames(contentDir)));
  const world = await readWorld(contentDir, problems);
  const readings = await readLists(contentDir, 'observations', readingsSchema, problems);
  const reports = await readReports(contentDir, world, readings, problems);
  problems.push(...(await strayOriginals(contentDir, reports)));
  return {
    ...world,
    readings,
    reports,
    questions: await readLists(contentDir, 'questions', questionsSchema, problems),
    themes: await readEntries(contentDir, 'themes', themeSchema, problems),
    terms: await readEntries(contentDir, 'terms', termSchema, problems),
    thesaurus: await readList(join(contentDir, 'thesaurus.yaml'), thesaurusSchema, problems, {
      ifMissing: '[]',
    }),
    threads: await readEntries(contentDir, 'threads', threadFrontMatterSchema, problems),
    corrections: await readEntry(
      join(contentDir, 'corrections.md'),
      correctionsSchema,
      problems,
      // A folder without the file has none; nor, without the next, has it an edition yet.
      { ifMissing: '---\ncorrections: []\n---\n' },
    ),
    editions: await readList(join(contentDir, 'editions.yaml'), publishedEditionsSchema, problems, {
      ifMissing: '[]',
      most: maxList,
    }),
    known: await readKnownAddresses(contentDir, problems),
  };
}

async function readReports(
  contentDir: string,
  world: World,
  readings: ContentRead['readings'],
  problems: Problem[],
): Promise<CheckedReport[]> {
  const folder = join(contentDir, 'reports');
  const context = contextOf(world);
  const files = await contentFiles(folder, '.md', problems);
  const reports: CheckedReport[] = [];
  for (const file of files) {
    const list = readings.find(({ report }) => report === basename(file, '.md'));
    const report = await readReport(contentDir, file, context, list, problems);
    if (report) reports.push(report);
  }
  if (files.length === 0) problems.push(fileProblem(folder, 'reports-present', noReports));
  return reports.sort(byDate);
}

const noReports =
  'unexpected folder without reports; expected at least one Markdown copy. Make one with `npm run add -- FILE.txt`.';

async function readKnownAddresses(
  contentDir: string,
  problems: Problem[],
): Promise<KnownAddresses> {
  const file = join(contentDir, 'permalinks.yaml');
  const text = await readText(file, problems, { ifMissing: '', most: maxList });
  const known = text === null ? { file, entries: [], problems: [] } : readPermalinks(text, file);
  problems.push(...known.problems);
  return known;
}

function byDate(a: CheckedReport, b: CheckedReport): number {
  const date = ({ entry }: CheckedReport) => entry.data.date.value;
  return date(a).localeCompare(date(b)) || a.id.localeCompare(b.id);
}
