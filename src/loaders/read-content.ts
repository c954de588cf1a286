import { basename, join } from 'node:path';
import type { Placed } from '../checks/checked-content.ts';
import { type KnownAddresses, readPermalinks } from '../permalinks/read-permalinks.ts';
import type { Correction, Corrections } from '../schemas/correction.ts';
import type { Prose } from '../schemas/edition.ts';
import { type Reading, readingsSchema } from '../schemas/observation.ts';
import { type Answered, questionsSchema } from '../schemas/plain-question.ts';
import type { Problem } from '../schemas/problem.ts';
import type { PublishedEdition } from '../schemas/published-edition.ts';
import type { Site } from '../schemas/site.ts';
import { type Term, termSchema } from '../schemas/term.ts';
import { type Theme, themeSchema } from '../schemas/theme.ts';
import { type ThreadFrontMatter, threadFrontMatterSchema } from '../schemas/thread.ts';
import { contentFiles } from './content-files.ts';
import { strayNames, strayOriginals } from './content-names.ts';
import type { Entry } from './front-matter.ts';
import { type ContextFiles, contextOf, readContextFiles } from './read-context.ts';
import { readCorrections } from './read-corrections.ts';
import { readEditions } from './read-editions.ts';
import { readEntries } from './read-entries.ts';
import { maxList } from './read-file.ts';
import { type ListFile, readListFiles } from './read-list-files.ts';
import { readSite } from './read-site.ts';
import { readTextIfThere } from './read-text.ts';
import { type ParsedSource, readReportSource } from './report-source.ts';

/** A content folder as read from disk: every file checked by itself, reports parsed. */
export interface ReadContent extends ContextFiles {
  site: (Site & Prose) | null;
  siteFile: Entry<Site> | null;
  themes: Entry<Theme & Prose>[];
  terms: Entry<Term & Prose>[];
  threads: Entry<ThreadFrontMatter & Prose>[];
  /** In the order of their dates. */
  sources: ParsedSource[];
  known: KnownAddresses;
  corrections: Correction[];
  correctionsHtml: string;
  correctionsFile: Entry<Corrections> | null;
  editions: Placed<PublishedEdition[]> | null;
  /** What an editor reads in each report. */
  readings: ListFile<Reading>[];
  questions: ListFile<Answered>[];
  problems: Problem[];
}

/** Reads a whole content folder. Broken files are left out and named in `problems`. */
export async function readContent(contentDir: string): Promise<ReadContent> {
  const [
    strays,
    site,
    readings,
    questions,
    themes,
    terms,
    threads,
    corrected,
    dated,
    known,
    context,
    copies,
  ] = await Promise.all([
    strayNames(contentDir),
    readSite(contentDir),
    readListFiles(contentDir, 'observations', readingsSchema),
    readListFiles(contentDir, 'questions', questionsSchema),
    readEntries(contentDir, 'themes', themeSchema),
    readEntries(contentDir, 'terms', termSchema),
    readEntries(contentDir, 'threads', threadFrontMatterSchema),
    readCorrections(contentDir),
    readEditions(contentDir),
    readKnownAddresses(contentDir),
    readContextFiles(contentDir),
    contentFiles(join(contentDir, 'reports'), '.md'),
  ]);
  const world = contextOf(context.files, site.site);
  const { files } = copies;
  const reports = await Promise.all(
    files.map((file) => {
      const list = readings.lists.find(({ report }) => report === basename(file, '.md'));
      return readReportSource(contentDir, file, world, list);
    }),
  );
  const sources = reports.flatMap(({ source }) => (source ? [source] : [])).sort(byDate);
  return {
    ...context.files,
    site: site.site,
    siteFile: site.entry,
    themes: themes.entries,
    terms: terms.entries,
    threads: threads.entries,
    sources,
    known,
    corrections: corrected.corrections,
    correctionsHtml: corrected.html,
    correctionsFile: corrected.entry,
    editions: dated.editions,
    readings: readings.lists,
    questions: questions.lists,
    problems: [
      site,
      readings,
      questions,
      themes,
      terms,
      threads,
      corrected,
      dated,
      known,
      context,
      copies,
      ...reports,
    ]
      .flatMap(({ problems }) => problems)
      .concat(strays, await strayOriginals(contentDir, sources))
      .concat(files.length === 0 ? [noReports(contentDir)] : []),
  };
}

async function readKnownAddresses(contentDir: string): Promise<KnownAddresses> {
  const file = join(contentDir, 'permalinks.yaml');
  const read = await readTextIfThere(file, '', maxList);
  return 'problem' in read
    ? { file, entries: [], problems: [read.problem] }
    : readPermalinks(read.text, file);
}

function noReports(contentDir: string): Problem {
  const reason =
    'unexpected folder without reports; expected at least one Markdown copy. Make one with `npm run add -- FILE.txt`.';
  const file = join(contentDir, 'reports');
  return { file, line: 1, column: 1, rule: 'reports-present', reason, severity: 'error' };
}

function byDate(a: ParsedSource, b: ParsedSource): number {
  const date = ({ entry }: ParsedSource) => entry.data.date.value;
  return date(a).localeCompare(date(b)) || a.id.localeCompare(b.id);
}
