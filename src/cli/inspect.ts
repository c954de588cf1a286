import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { loadReport } from '../loaders/load-edition.ts';
import { problemLine } from '../loaders/problem-order.ts';
import { readContext } from '../loaders/read-context.ts';
import { readSettings } from '../loaders/settings.ts';
import { hasFrontMatter, parseReport } from '../parser/parse-report.ts';
import { inspection } from './inspect/inspection.ts';
import { listing } from './inspect/listing.ts';
import { runOnFile } from './run.ts';

const usage = `usage: npm run inspect -- [--json | --decisions] FILE
Shows what the parser finds in a Markdown copy or a raw text, and what is wrong with it;
with --decisions also what an editor could decide of each record and mark, ready to paste.`;

await runOnFile(usage, ['json', 'decisions'], inspect);

async function inspect(file: string, text: string, flags: Set<string>): Promise<number> {
  const { report, messages, others } = await inspected(file, text, readSettings().contentDir);
  for (const problem of others) console.error(problemLine(problem));
  if (report === null) {
    for (const message of messages) console.error(problemLine(message));
    return 1;
  }
  const told = { ...report, messages };
  const found = inspection(told, text);
  console.log(
    flags.has('json')
      ? JSON.stringify(found, null, 2)
      : listing(file, found, told, flags.has('decisions')),
  );
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/**
 * Reads a raw text, or a Markdown copy with every check that needs no other report. A copy that lies in
 * the `reports/` of a content folder is compared with its original in that folder.
 */
function inspected(file: string, text: string, contentDir: string) {
  return hasFrontMatter(text)
    ? inspectedCopy(file, text, contentDir)
    : inspectedRaw(file, text, contentDir);
}

async function inspectedRaw(file: string, text: string, contentDir: string) {
  const { context, problems } = await readContext(contentDir);
  const report = parseReport({ file, text, frontMatter: null }, context);
  const messages = report.messages.map((message) => ({ file, ...message }));
  return { report, messages, others: problems };
}

async function inspectedCopy(file: string, text: string, contentDir: string) {
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
    /** What is wrong with the file, unsettled marks apart. */
    messages: own.filter(({ rule }) => rule !== 'unsettled'),
    /** What is wrong with the files by which it is read. */
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
