import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Alignment, alignCopy } from '../checks/align-copy.ts';
import type { ParseContext } from '../parser/parse-context.ts';
import { parseReport } from '../parser/parse-report.ts';
import type { ParsedReport } from '../parser/parsed-report.ts';
import type { Problem } from '../schemas/problem.ts';
import { type ReportFrontMatter, reportFrontMatterSchema } from '../schemas/report.ts';
import { applyDecisions } from './apply-decisions.ts';
import { type Entry, readFrontMatter } from './front-matter.ts';
import { type OriginalFile, readOriginal } from './original-file.ts';
import { reportVoice } from './report-voice.ts';
import { salvageFrontMatter } from './salvage-front-matter.ts';

/** A report read, parsed and laid along its original. */
export interface ParsedSource {
  id: string;
  file: string;
  entry: Entry<ReportFrontMatter>;
  parsed: ParsedReport;
  original: OriginalFile;
  alignment: Alignment;
}

/**
 * Reads one Markdown copy and its original. A copy whose front matter is broken is parsed all the
 * same, so that one run names the problems of both; then there is no source, only problems.
 */
export async function readReportSource(
  contentDir: string,
  file: string,
  context: ParseContext,
): Promise<{ source: ParsedSource | null; problems: Problem[] }> {
  const text = await readFile(file, 'utf8');
  const { entry, problems } = readFrontMatter(file, text, reportFrontMatterSchema);
  const frontMatter = entry?.data ?? salvageFrontMatter(text);
  const parsed = parseReport({ file, text, frontMatter }, context);
  problems.push(...parsed.messages.map((message) => ({ file, ...message })));
  if (!entry) return { source: null, problems };

  const decided = applyDecisions(parsed, entry, reportVoice(entry.data, context.organisations));
  problems.push(...decided.problems);
  const path = join(contentDir, 'originals', entry.data.original);
  const original = await readOriginal(path).catch((error: Error) => error);
  if (original instanceof Error) {
    const reason = `unexpected original "${entry.data.original}" (${original.message}); expected a UTF-8 file under originals/. Put it there or correct the name.`;
    const at = entry.place(['original']);
    problems.push({ file, ...at, rule: 'original-readable', reason, severity: 'error' });
    return { source: null, problems };
  }
  const { passages } = decided.parsed;
  const alignment = alignCopy(passages, original.text, entry.data.leftOut);
  const id = basename(file, '.md');
  return { source: { id, file, entry, parsed: decided.parsed, original, alignment }, problems };
}
