import { findingKinds, forListed } from '../../schemas/finding-kinds.ts';
import type { MarkKind } from '../../schemas/ledger.ts';
import type { Decision } from '../../schemas/report.ts';
import type { ParsedGrading, ParsedSpan } from '../parsed-report.ts';
import type { Placed, Records } from './decisions.ts';

/**
 * Takes away the records over the decided words that the decision speaks of, and says so of their marks: a
 * grade that is decided within a quotation leaves the quotation as it is.
 */
export function refuse(records: Records, { decision, spans }: Placed): Records {
  const over = (mark: MarkKind, span: ParsedSpan) =>
    (decision.as === 'nothing' || mark === markOf(decision)) &&
    overlap(spans, mark === 'quotation' ? beginningOf(span) : span);
  const clear = <T extends { span: ParsedSpan }>(mark: MarkKind, list: T[]) =>
    list.filter(({ span }) => !over(mark, span));
  const kept = {
    gradings: records.gradings.flatMap((grading) =>
      withStatements(grading, ({ span }) => !over('grade', span)),
    ),
    quotes: records.quotes.filter(
      ({ paragraphs }) => !paragraphs.some((each) => over('quotation', each)),
    ),
    notGraded: clear('grade', records.notGraded),
    ...forListed('collection', (kind) => clear('ask', records[findingKinds[kind].collection])),
  };
  const [before, after] = [marksOf(records), marksOf(kept)];
  const ledger = records.ledger.map((row) => {
    const without = before.has(key(row.span)) && !after.has(key(row.span));
    const decided = without || over(row.mark, row.span);
    return decided
      ? { ...row, outcome: 'decided' as const, reason: decision.because, couldBe: null }
      : row;
  });
  return { ...records, ...kept, ledger };
}

/** What sort of mark a decision speaks of. */
export function markOf({ as }: Decision): MarkKind {
  return as === 'grading' || as === 'not graded' ? 'grade' : as === 'quote' ? 'quotation' : 'ask';
}

/** Whether words share some with others. */
export function overlap(spans: ParsedSpan[], other: ParsedSpan): boolean {
  return spans.some(
    (one) => one.passage === other.passage && one.start < other.end && one.end > other.start,
  );
}

/** A list in the order of the text. */
export function inOrder<T>(list: T[], spanOf: (one: T) => ParsedSpan | undefined): T[] {
  const place = (one: T) => {
    const { passage = 0, start = 0 } = spanOf(one) ?? {};
    return passage * 1e6 + start;
  };
  return list.toSorted((one, other) => place(one) - place(other));
}

/** Words within a quotation need not speak of it; those that begin a paragraph of it do. */
function beginningOf(span: ParsedSpan): ParsedSpan {
  return { ...span, end: Math.min(span.end, span.start + 1) };
}

/** Where the marks stand of which gradings and quotes are made: one mark may make several records. */
function marksOf({ gradings, quotes }: Pick<Records, 'gradings' | 'quotes'>): Set<string> {
  const spans = [
    ...gradings.flatMap(({ statements }) => statements.map(({ mark }) => mark)),
    ...quotes.flatMap(({ paragraphs }) => paragraphs.slice(0, 1)),
  ];
  return new Set(spans.map(key));
}

function key({ passage, start }: ParsedSpan): string {
  return `${passage} ${start}`;
}

function withStatements(
  grading: ParsedGrading,
  isKept: (statement: ParsedGrading['statements'][number]) => boolean,
): ParsedGrading[] {
  const carrier = grading.statements[grading.carriedBy];
  const statements = grading.statements.filter(isKept);
  const carriedBy = Math.max(0, carrier ? statements.indexOf(carrier) : 0);
  return statements.length === 0 ? [] : [{ ...grading, statements, carriedBy }];
}
