import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { loadReport } from '../../loaders/load-edition.ts';
import { readContext } from '../../loaders/read-context.ts';
import { hasFrontMatter, parseReport } from '../../parser/parse-report.ts';
import type { ParsedReport } from '../../parser/parsed-report.ts';
import type { Problem } from '../../schemas/problem.ts';

/** What one file holds and what is wrong with it. */
export interface Inspected {
  /** Null where the file cannot be read as a report at all. */
  report: ParsedReport | null;
  /** What is wrong with the file, unsettled marks apart. */
  messages: Problem[];
  /** What is wrong with the files by which it is read. */
  others: Problem[];
}

/**
 * Reads a raw text, or a Markdown copy with every check that needs no other report. A copy that lies in
 * the `reports/` of a content folder is compared with its original in that folder.
 */
export async function inspected(
  file: string,
  text: string,
  contentDir: string,
): Promise<Inspected> {
  return hasFrontMatter(text)
    ? inspectedCopy(file, text, contentDir)
    : inspectedRaw(file, text, contentDir);
}

async function inspectedRaw(file: string, text: string, contentDir: string): Promise<Inspected> {
  const { context, problems } = await readContext(contentDir);
  const report = parseReport({ file, text, frontMatter: null }, context);
  const messages = report.messages.map((message) => ({ file, ...message }));
  return { report, messages, others: problems };
}

async function inspectedCopy(file: string, text: string, contentDir: string): Promise<Inspected> {
  const { report, context, problems } = await loadReport(
    contentDir,
    file,
    await folderHolding(file),
  );
  const own = problems.filter((problem) => problem.file === file);
  const told = report !== null && report.entry.data.round !== '';
  return {
    // Without a round nothing is known by its words: such a copy is read as a raw text is.
    report: told ? report.parsed : parseReport({ file, text, frontMatter: null }, context),
    messages: own.filter(({ rule }) => rule !== 'unsettled'),
    others: problems.filter((problem) => problem.file !== file),
  };
}

/** The content folder in whose `reports/` a file lies, or null. */
async function folderHolding(file: string): Promise<string | null> {
  if (basename(dirname(file)) !== 'reports') return null;
  const folder = dirname(dirname(file));
  const originals = await stat(join(folder, 'originals')).catch(() => null);
  return originals?.isDirectory() ? folder : null;
}
