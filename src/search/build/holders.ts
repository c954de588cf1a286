import type { Edition } from '../../schemas/edition.ts';
import type { Finding } from '../../schemas/finding.ts';
import { type FindingKind, findingKinds, listedKinds } from '../../schemas/finding-kinds.ts';
import type { Passage, Span } from '../../schemas/passage.ts';
import type { SearchRecord } from './search-record.ts';

/** A finding as a record still without pieces, and the stretches of text that are its own. */
export interface Holder {
  record: SearchRecord;
  stretches: { span: Span; size: number }[];
}

/** Every finding of the edition. A grading has a stretch for each statement. */
export function holdersOf(edition: Edition): Holder[] {
  const asks = listedKinds.flatMap((kind) =>
    edition[findingKinds[kind].collection].map((finding) => plainHolder(kind, finding)),
  );
  const gradings = edition.gradings.map((grading) => ({
    record: {
      ...recordOf('grading', grading),
      grading: {
        area: grading.area,
        judgment: grading.judgment,
        hedge: grading.hedge ?? '',
        round: grading.round,
      },
    },
    stretches: grading.statements.map(({ span }) => ({ span, size: span.end - span.start })),
  }));
  const quotes = edition.quotes.map((quote) => {
    const holder = plainHolder('quote', quote);
    return { ...holder, record: { ...holder.record, title: quote.speaker } };
  });
  return [...asks, ...gradings, ...quotes];
}

/**
 * The smallest finding that holds a sentence, if any does. A grading holds the sentence in which its
 * statement stands; one in which several gradings are told belongs to none of them.
 */
export function smallestHolder(
  passage: Passage,
  sentence: { start: number; end: number },
  holders: Holder[],
): Holder | null {
  const held = holders.flatMap((holder) =>
    holder.stretches
      .filter(({ span }) => span.passage === passage.id)
      .filter(({ span }) =>
        holder.record.grading ? touches(span, sentence) : holds(passage.text, span, sentence),
      )
      .map(({ size }) => ({ holder, size })),
  );
  const told = new Set(held.map(({ holder }) => holder).filter(({ record }) => record.grading));
  const kept = held.filter(({ holder }) => told.size < 2 || !holder.record.grading);
  return kept.toSorted((a, b) => a.size - b.size)[0]?.holder ?? null;
}

const touches = (span: Span, sentence: { start: number; end: number }) =>
  span.start < sentence.end && span.end > sentence.start;

/** Whether nothing but marks (quotation marks, say) of the sentence lies outside the span. */
function holds(text: string, span: Span, sentence: { start: number; end: number }): boolean {
  if (!touches(span, sentence)) return false;
  const before = text.slice(sentence.start, Math.max(sentence.start, span.start));
  const after = text.slice(Math.min(sentence.end, span.end), sentence.end);
  return !/[\p{L}\p{N}]/u.test(before + after);
}

function plainHolder(kind: FindingKind, finding: Finding): Holder {
  return {
    record: recordOf(kind, finding),
    stretches: finding.spans.map((span) => ({ span, size: finding.text.length })),
  };
}

function recordOf(kind: FindingKind, finding: Finding): SearchRecord {
  return {
    id: finding.id,
    kind,
    report: finding.report,
    body: finding.body,
    voice: finding.voice,
    title: finding.title,
    words: finding.text,
    grading: null,
    pieces: [],
  };
}
