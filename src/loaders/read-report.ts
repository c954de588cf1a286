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
import type { ParsedReport } from '../parser/parsed-report.ts';
import { wouldSettle } from '../parser/settle/would-settle.ts';
import type { Reading } from '../schemas/observation.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import { type ReportFrontMatter, reportFrontMatterSchema } from '../schemas/report.ts';
import { readFrontMatter } from './front-matter.ts';
import { itemAt } from './place-words.ts';
import { readOriginal, readText } from './read-text.ts';

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

/**
 * What an editor should look at in one report: a mark that is unsettled is a warning (`unsettled`),
 * with the decisions that would settle it; a decision that cannot be carried out is an error
 * (`decision-applies`).
 */
function ledgerProblems(
  report: ParsedReport,
  { file, place, placeAt }: Entry<ReportFrontMatter>,
): Problem[] {
  const { ledger, passages, stale } = report;
  const unsettled = ledger
    .filter(({ outcome }) => outcome === 'unsettled')
    .map(({ span, reason, mark, couldBe }): Problem => {
      const settling = couldBe ? wouldSettle(report, couldBe) : [];
      const { text: words, offsets } = itemAt(passages, span.passage);
      return {
        file,
        ...placeAt(itemAt(offsets, span.start)),
        rule: 'unsettled',
        reason: `unsettled ${mark} "${words.slice(span.start, span.end)}": ${reason} Settle it under \`decisions\` in the front matter with one of these:\n${settling.join('  or\n')}`,
        severity: 'warning',
      };
    });
  const decisions = stale.map(({ decision, reason }) =>
    fileProblem(file, 'decision-applies', reason, place(['decisions', decision, 'text'])),
  );
  return [...unsettled, ...decisions];
}

/** What stands for the fields that front matter must have. */
const blank = {
  title: '',
  name: '',
  kind: 'assessment page',
  bodies: [],
  inspectorate: '',
  publisher: { organisation: '', basis: 'inferred', evidence: '' },
  source: { address: null, assumed: null, evidence: '' },
  round: '',
  date: { value: '', precision: 'day', basis: 'inferred', of: 'publication', evidence: '' },
  licence: { name: '', identifier: null, address: null, attribution: '' },
  original: '',
} satisfies Partial<ReportFrontMatter>;

/**
 * What can be saved of front matter that breaks its schema: each field that is right by itself,
 * blanks for the others. Only good for finding the problems of the text below it.
 */
function salvageFrontMatter(fields: unknown): ReportFrontMatter {
  const found = new Map(typeof fields === 'object' && fields ? Object.entries(fields) : []);
  const right = Object.entries(reportFrontMatterSchema.shape).flatMap(([name, schema]) => {
    // One that is wrong and need not be given is as if it were not.
    const given = schema.safeParse(found.get(name));
    const checked = given.success ? given : schema.safeParse(undefined);
    return checked.success ? [[name, checked.data]] : [];
  });
  return { ...blank, ...Object.fromEntries(right) };
}
