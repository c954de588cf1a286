import { basename, join } from 'node:path';
import { type Alignment, alignCopy } from '../checks/align-copy.ts';
import { fieldProblem, type Placed } from '../checks/checked-content.ts';
import { type PlacedReadings, placeReadings, readInLedger } from '../checks/place-readings.ts';
import type { ParseContext } from '../parser/parse-context.ts';
import { parseReport } from '../parser/parse-report.ts';
import type { ParsedReport } from '../parser/parsed-report.ts';
import type { Reading } from '../schemas/observation.ts';
import type { Problem } from '../schemas/problem.ts';
import { type ReportFrontMatter, reportFrontMatterSchema } from '../schemas/report.ts';
import { type Entry, readFrontMatter } from './front-matter.ts';
import { ledgerProblems } from './ledger-problems.ts';
import { type OriginalFile, readOriginal } from './original-file.ts';
import { readText } from './read-text.ts';
import { salvageFrontMatter } from './salvage-front-matter.ts';

/** A report read, parsed and laid along its original. */
export interface ParsedSource {
  id: string;
  file: string;
  entry: Entry<ReportFrontMatter>;
  parsed: ParsedReport;
  original: OriginalFile;
  alignment: Alignment;
  /** What an editor reads in it, where that is listed. */
  readings: PlacedReadings | null;
}

/**
 * Reads one Markdown copy and its original. Fields or an original that are broken are named, and
 * the text is read all the same, so that one run names the problems of both; only without readable
 * YAML is there no source. `list` is what an editor reads in the report.
 */
export async function readReportSource(
  contentDir: string,
  file: string,
  context: ParseContext,
  list: Placed<Reading[]> | undefined,
): Promise<{ source: ParsedSource | null; problems: Problem[] }> {
  const read = await readText(file);
  if ('problem' in read) return { source: null, problems: [read.problem] };
  const { text } = read;
  const { entry, problems } = readFrontMatter(
    file,
    text,
    reportFrontMatterSchema,
    salvageFrontMatter,
  );
  const frontMatter = entry?.data ?? salvageFrontMatter({});
  const found = parseReport({ file, text, frontMatter }, context);
  const readings = list ? placeReadings(found, list) : null;
  const ledger = readings ? readInLedger(found.ledger, readings) : found.ledger;
  const parsed = { ...found, ledger };
  problems.push(...parsed.messages.map((message) => ({ file, ...message })));
  if (!entry) return { source: null, problems };

  const original = await readOriginalOf(contentDir, entry);
  problems.push(...ledgerProblems(parsed, entry), ...original.problems);
  const { passages } = parsed;
  const { leftOut } = entry.data;
  const alignment = original.found
    ? alignCopy(passages, original.found.text, leftOut)
    : { ...unaligned, droppedMarks: entry.data.droppedMarks };
  const source = { id: basename(file, '.md'), file, entry, parsed, alignment, readings };
  return { source: { ...source, original: original.found ?? noOriginal }, problems };
}

const unaligned = { positions: [], differences: [], unusedLeftOut: [] };
const noOriginal = { text: '', sha256: '0'.repeat(64), codePoints: new Uint32Array(1) };

async function readOriginalOf(
  contentDir: string,
  entry: Entry<ReportFrontMatter>,
): Promise<{ found: OriginalFile | null; problems: Problem[] }> {
  const name = entry.data.original;
  if (name === '') return { found: null, problems: [] };
  try {
    return { found: await readOriginal(join(contentDir, 'originals', name)), problems: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const reason = `unexpected original "${name}" (${why}); expected a UTF-8 file under originals/. Put it there, or correct the name.`;
    const problem = fieldProblem(entry, ['original'], 'original-readable', reason);
    return { found: null, problems: [problem] };
  }
}
