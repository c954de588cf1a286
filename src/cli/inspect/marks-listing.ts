import { firstWords } from '../../in-words/phrases.ts';
import type { ParsedReport } from '../../parser/parsed-report.ts';
import { wouldSettle } from '../../parser/settle/would-settle.ts';
import { outcomeSchema } from '../../schemas/ledger.ts';
import type { Inspection } from './inspection.ts';
import { readyToPaste } from './ready-to-paste.ts';

/**
 * What became of every mark: how many of each outcome; then the unsettled ones, with the decisions that
 * would settle them, ready to be pasted under `decisions` in the front matter; then the decided and the
 * dismissed ones, a line each, with `decisions` the dismissed ones with what would make a record of them.
 * Records stand above and are not told again.
 */
export function marksListing(
  file: string,
  { ledger }: Inspection,
  report: ParsedReport,
  decisions: boolean,
): string {
  const counts = outcomeSchema.options.map(
    (outcome) => `${ledger.filter((row) => row.outcome === outcome).length} ${outcome}`,
  );
  const rows = ledger.map((row, index) => ({ ...row, couldBe: report.ledger[index]?.couldBe }));
  const shown = (['unsettled', 'decided', 'dismissed'] as const).flatMap((outcome) =>
    rows.filter((row) => row.outcome === outcome),
  );
  const yaml = ({ outcome, couldBe }: (typeof rows)[number]) => {
    if (!couldBe) return [];
    if (outcome === 'unsettled') {
      return readyToPaste(
        'Settle it under `decisions` with one of these:',
        wouldSettle(report, couldBe),
      );
    }
    const [, record] = wouldSettle(report, couldBe);
    return decisions
      ? readyToPaste('Make a record of it under `decisions` with this:', [record])
      : [];
  };
  return [
    `Marks: ${ledger.length} (${counts.join(', ')})`,
    ...shown.flatMap((row) => [
      `  ${file}:${row.line}:${row.column} ${row.outcome} ${row.mark} “${firstWords(row.text, 100)}”: ${row.reason}`,
      ...yaml(row),
    ]),
  ].join('\n');
}
