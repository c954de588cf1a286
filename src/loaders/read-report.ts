import { basename, join } from 'node:path';
import { alignCopy } from '../checks/align-copy.ts';
import {
  type CheckedReport,
  type Entry,
  fieldProblem,
  type OriginalFile,
  type Placed,
} from '../checks/checked-content.ts';
import { placeReadings, readInLedger } from '../checks/place-readings.ts';
import type { ParseContext } from '../parser/parse-context.ts';
import { parseReport } from '../parser/parse-report.ts';
import type { Reading } from '../schemas/observation.ts';
import type { Problem } from '../schemas/problem.ts';
import { type ReportFrontMatter, reportFrontMatterSchema } from '../schemas/report.ts';
import { readFrontMatter } from './front-matter.ts';
import { ledgerProblems } from './ledger-problems.ts';
import { readOriginal } from './read-original.ts';
import { readText } from './read-text.ts';
import { salvageFrontMatter } from './salvage-front-matter.ts';

/**
 * Reads one Markdown copy and its original. Fields or an original that are broken are named, and
 * the text is read all the same, so that one run names the problems of both; only without readable
 * YAML is there no report. `list` is what an editor reads in it.
 */
export async function readReport(
  contentDir: string,
  file: string,
  context: ParseContext,
  list: Placed<Reading[]> | undefined,
  problems: Problem[],
): Promise<CheckedReport | null> {
  const text = await readText(file, problems);
  if (text === null) return null;
  const read = readFrontMatter(file, text, reportFrontMatterSchema, salvageFrontMatter);
  const frontMatter = read.entry?.data ?? salvageFrontMatter({});
  const found = parseReport({ file, text, frontMatter }, context);
  problems.push(...read.problems, ...found.messages.map((message) => ({ file, ...message })));
  const { entry } = read;
  if (!entry) return null;

  const readings = list ? placeReadings(found, list) : null;
  const parsed = readings ? { ...found, ledger: readInLedger(found.ledger, readings) } : found;
  problems.push(...ledgerProblems(parsed, entry));
  const original = await readOriginalOf(contentDir, entry, problems);
  const { leftOut, droppedMarks } = entry.data;
  const alignment = original
    ? alignCopy(parsed.passages, original.text, leftOut)
    : { ...unaligned, droppedMarks };
  const id = basename(file, '.md');
  return { id, entry, parsed, alignment, readings, original: original ?? noOriginal };
}

const unaligned = { positions: [], differences: [], unusedLeftOut: [] };
const noOriginal = { text: '', sha256: '0'.repeat(64), codePoints: new Uint32Array(1) };

async function readOriginalOf(
  contentDir: string,
  entry: Entry<ReportFrontMatter>,
  problems: Problem[],
): Promise<OriginalFile | null> {
  const name = entry.data.original;
  if (name === '') return null;
  try {
    return await readOriginal(join(contentDir, 'originals', name));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const reason = `unexpected original "${name}" (${why}); expected a UTF-8 file under originals/. Put it there, or correct the name.`;
    problems.push(fieldProblem(entry, ['original'], 'original-readable', reason));
    return null;
  }
}
