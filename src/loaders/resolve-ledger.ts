import type { LedgerEntry } from '../schemas/ledger.ts';
import type { WordPlacer } from './place-words.ts';
import type { ParsedSource } from './report-source.ts';

/** What became of every mark of one report, in the order of the text. */
export function resolveLedger(
  { id: report, parsed }: ParsedSource,
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
