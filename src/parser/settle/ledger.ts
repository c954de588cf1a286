import type { ParsedLedgerEntry } from '../parsed-report.ts';
import type { SettledQuote } from './settle-quotes.ts';

/**
 * Says what became of each quotation: a record, dismissed (`said that “parts have slipped”`), or
 * unsettled, with the decisions that would settle it.
 */
export function quoteEntries(quotes: SettledQuote[]): ParsedLedgerEntry[] {
  return quotes.map(({ span, outcome, reason }) => ({
    mark: 'quotation',
    span,
    outcome,
    reason,
    couldBe: outcome === 'record' ? null : { span, as: { as: 'quote', speaker: '…', role: null } },
  }));
}
