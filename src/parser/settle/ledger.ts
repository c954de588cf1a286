import type { ParsedLedgerEntry } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import type { SettledQuote } from './settle-quotes.ts';
import { isSettled, wouldSettle } from './would-settle.ts';

/**
 * Says what became of each quotation: a record, dismissed (`said that “parts have slipped”`), or
 * unsettled, with the decisions that would settle it.
 */
export function quoteEntries(text: Text, quotes: SettledQuote[]): ParsedLedgerEntry[] {
  return quotes.map(({ span, outcome, reason }) => ({
    mark: 'quotation',
    span,
    outcome,
    reason,
    wouldSettle:
      outcome === 'unsettled'
        ? wouldSettle(text, span, { as: 'quote', speaker: '…', role: null })
        : isSettled,
  }));
}
