import type { ParsedBody, ParsedReport, ParsedSpan } from '../../parser/parsed-report.ts';
import { type FindingKind, findingKinds, listedKinds } from '../../schemas/finding-kinds.ts';

/** The kinds of records, in words. */
export type RecordKind = FindingKind | 'not graded';

/** A record as far as two readings of one text must agree on it. */
export interface ReadRecord {
  kind: RecordKind;
  /** What it says beside its words: a grade and its area, a speaker. */
  told: string;
  /** Its words: where they begin, and what they are. */
  span: ParsedSpan;
  words: string;
}

/** Every record of a reading, in one list. */
export function recordsOf(report: ParsedReport): ReadRecord[] {
  const words = ({ passage, start, end }: ParsedSpan) =>
    report.passages[passage]?.text.slice(start, end) ?? '';
  const record = (kind: RecordKind, span: ParsedSpan, told = ''): ReadRecord => ({
    kind,
    told,
    span,
    words: words(span),
  });
  return [
    // Each place that tells a grade counts, not only the one that carries it.
    ...report.gradings.flatMap(({ statements, judgment, areaAsPrinted, body }) =>
      statements.map(({ span }) =>
        record('grading', span, `${judgment} for ${areaAsPrinted || 'no area named'}${of(body)}`),
      ),
    ),
    ...report.notGraded.map(({ span, areaAsPrinted }) => record('not graded', span, areaAsPrinted)),
    ...report.quotes.flatMap(({ paragraphs, speaker }) =>
      paragraphs.map((span) => record('quote', span, speaker)),
    ),
    ...listedKinds.flatMap((kind) =>
      report[findingKinds[kind].collection].map(({ span }) => record(kind, span)),
    ),
  ];
}

/** The records of one reading that another lacks. */
export function lacking(one: ParsedReport, other: ParsedReport): ReadRecord[] {
  const held = recordsOf(other).map(keyOf);
  return recordsOf(one).filter((record) => {
    const at = held.indexOf(keyOf(record));
    if (at >= 0) held.splice(at, 1);
    return at < 0;
  });
}

function keyOf({ kind, told, span, words }: ReadRecord): string {
  return JSON.stringify([kind, told, span.passage, words]);
}

function of({ id, name }: ParsedBody): string {
  const body = name ?? id;
  return body === null ? '' : ` (${body})`;
}
