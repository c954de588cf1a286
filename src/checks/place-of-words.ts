import type { Finding } from '../schemas/finding.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import type { CheckedContent } from './checked-content.ts';

/** The file, line and column (from 1) of a finding's first word in the Markdown copy. */
export function placeOfWords(
  { edition, reports }: CheckedContent,
  { report, spans }: Pick<Finding, 'report' | 'spans'>,
): { file: string; line: number; column: number } {
  const [span] = spans;
  const source = reports.find(({ id }) => id === report);
  if (!source || !span) return { file: report, line: 1, column: 1 };
  const passages = edition.passages.filter((passage) => passage.report === report);
  const index = passages.findIndex(({ id }) => id === span.passage);
  const offset = source.parsed.passages[index]?.offsets[span.start] ?? 0;
  return { file: source.entry.file, ...source.entry.placeAt(offset) };
}

/** An error at a finding's first word. */
export function wordsProblem(
  content: CheckedContent,
  finding: Pick<Finding, 'report' | 'spans'>,
  rule: string,
  reason: string,
): Problem {
  const { file, ...at } = placeOfWords(content, finding);
  return fileProblem(file, rule, reason, at);
}
