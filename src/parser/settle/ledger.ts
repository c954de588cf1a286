import type { ParsedLedgerEntry } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import type { SettledQuote } from './settle-quotes.ts';
import { wouldSettle } from './would-settle.ts';

/** What became of each quotation. */
export function quoteEntries(text: Text, quotes: SettledQuote[]): ParsedLedgerEntry[] {
  return quotes.map(({ span, outcome, reason }) => ({
    mark: 'quotation',
    span,
    outcome,
    reason,
    wouldSettle:
      outcome === 'unsettled'
        ? wouldSettle(text, span, { as: 'quote', speaker: '…', role: null })
        : [],
  }));
}
