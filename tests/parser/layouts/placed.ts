import type { MarkKind, Outcome } from '../../../src/schemas/ledger.ts';
import type { Place } from './expectation.ts';
import { contentStems, holds, sameStem } from './words.ts';

/** One row of the ledger, as `inspect --json` prints it. */
export interface LedgerRow {
  mark: MarkKind;
  text: string;
  line: number;
  column: number;
  outcome: Outcome;
  reason: string;
}

/** Whether a row of the ledger is the mark of an expected record. */
export function isMarkOf(row: LedgerRow, expected: ExpectedRecord, text: string[]): boolean {
  if (row.mark !== expected.mark) return false;
  if (row.mark !== 'grade')
    return holds(row.text, expected.words) || row.line === lineOf(expected, text);
  if (expected.line === null) return standsNear(row, expected, text);
  const { words } = expected;
  const same = holds(words, row.text) || holds(row.text, words);
  return row.line === expected.line && (words === '' || same);
}

/** The line on which an expected record stands, from 1; null where its words are in none. */
export function lineOf({ line, words }: Place, text: string[]): number | null {
  if (line !== null || !words) return line;
  const index = text.findIndex((row) => holds(row, words));
  return index === -1 ? null : index + 1;
}

/** An expected record with the kind of its mark, and what is graded where it is a grading, or is not. */
export type ExpectedRecord = Place & { mark: MarkKind; area?: string; judgment?: string | null };

/** Whether a grade of the expected kind stands within six lines of words of the expected area. */
function standsNear(row: LedgerRow, { judgment = '', area = '' }: ExpectedRecord, text: string[]) {
  const printed = contentStems(row.text);
  const meant = contentStems(judgment ?? '');
  const alike =
    judgment === null ? none.test(row.text) : isWithin(printed, meant) || isWithin(meant, printed);
  if (!alike) return false;
  const near = contentStems(text.slice(Math.max(0, row.line - 7), row.line + 6).join(' '));
  const stems = contentStems(area);
  return stems.filter((stem) => near.some((kin) => sameStem(stem, kin))).length * 2 >= stems.length;
}

/** Words by which a text says that there is no grade. */
const none = /\b(?:no|not|never|cannot|without|un\w+ed)\b|n[’']t\b|^(?:yet )?to be\b/i;

function isWithin(some: string[], all: string[]): boolean {
  return some.length > 0 && some.every((stem) => all.some((kin) => sameStem(stem, kin)));
}
