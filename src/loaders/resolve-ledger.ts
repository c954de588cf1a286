import type { CheckedReport } from '../checks/checked-content.ts';
import type { LedgerEntry } from '../schemas/ledger.ts';
import type { WordPlacer } from './place-words.ts';

/** What became of every mark of one report, in the order of the text. */
export function resolveLedger(
  { id: report, parsed }: CheckedReport,
  placer: WordPlacer,
): LedgerEntry[] {
  return parsed.ledger.map(({ mark, span, outcome, reason }) => ({
    report,
    mark,
    text: placer.text(span),
    span: placer.span(span),
    outcome,
    reason,
  }));
}
