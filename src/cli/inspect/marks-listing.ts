import { firstWords } from '../../in-words/phrases.ts';
import type { ParsedLedgerEntry } from '../../parser/parsed-report.ts';
import { outcomeSchema } from '../../schemas/ledger.ts';
import type { Inspection } from './inspection.ts';

/**
 * What became of every mark: how many of each outcome; then the unsettled ones, with the decisions that
 * would settle them, ready to be pasted under `decisions` in the front matter; then the decided and the
 * dismissed ones, a line each. Records stand above and are not told again.
 */
export function marksListing(
  file: string,
  { ledger }: Inspection,
  entries: Pick<ParsedLedgerEntry, 'wouldSettle'>[],
): string {
  const counts = outcomeSchema.options.map(
    (outcome) => `${ledger.filter((row) => row.outcome === outcome).length} ${outcome}`,
  );
  const rows = ledger.map((row, index) => ({ ...row, ...entries[index] }));
  const shown = (['unsettled', 'decided', 'dismissed'] as const).flatMap((outcome) =>
    rows.filter((row) => row.outcome === outcome),
  );
  return [
    `Marks: ${ledger.length} (${counts.join(', ')})`,
    ...shown.flatMap(({ mark, text, line, column, outcome, reason, wouldSettle }) => [
      `  ${file}:${line}:${column} ${outcome} ${mark} “${firstWords(text, 100)}”: ${reason}`,
      ...settlements(wouldSettle?.() ?? []),
    ]),
  ].join('\n');
}

function settlements(decisions: string[]): string[] {
  if (decisions.length === 0) return [];
  const indented = decisions.map((yaml) => yaml.trimEnd().replace(/^(?=.)/gm, '  '));
  return ['  Settle it under `decisions` with one of these:', indented.join('\n  or\n')];
}
