import { passageById, reportById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Passage, Span } from '../schemas/passage.ts';
import { firstTermsOf } from './terms.ts';

/** The words of a finding, passage by passage, with explained terms and oddities in them. */
export function wordsOf(edition: Edition, { spans }: Finding): RangedText[] {
  const terms = firstTermsOf(edition, spans);
  return spans.map((span, index) => wordsIn(edition, span, terms[index] ?? []));
}

/** The words of one span, with [sic] and lost links. */
export function oddWordsIn(edition: Edition, span: Span): RangedText {
  const passage = passageById(edition, span.passage);
  return cut(passage, span, odditiesIn(edition, passage));
}

/** The words above a list item that introduce it, as printed, where there are such. */
export function leadInOf(edition: Edition, { leadIn }: Passage): string | null {
  if (!leadIn) return null;
  return passageById(edition, leadIn.passage).text.slice(leadIn.start, leadIn.end);
}

/** The oddities in one passage, in the order of its words. */
export function odditiesIn(edition: Edition, passage: Passage): WordRange[] {
  const report = reportById(edition, passage.report);
  const sic = report.anomalies.flatMap((anomaly) =>
    anomaly.sic && anomaly.text
      ? find(passage.text, anomaly.text, { kind: 'sic', readAs: anomaly.readAs })
      : [],
  );
  const lost = report.lostLinks.flatMap((words) =>
    find(passage.text, words, { kind: 'lost link', readAs: null }),
  );
  return [...sic, ...lost].toSorted((a, b) => a.start - b.start);
}

function wordsIn(edition: Edition, span: Span, terms: WordRange[]): RangedText {
  const passage = passageById(edition, span.passage);
  return cut(passage, span, [...terms, ...odditiesIn(edition, passage)]);
}

function cut(passage: Passage, span: Span, ranges: WordRange[]): RangedText {
  return {
    text: passage.text.slice(span.start, span.end),
    ranges: ranges
      .filter(({ start, end }) => start < span.end && span.start < end)
      .map((range) => ({
        ...range,
        start: Math.max(0, range.start - span.start),
        end: Math.min(range.end, span.end) - span.start,
      })),
  };
}

function find(
  text: string,
  words: string,
  oddity: Pick<WordRange, 'kind' | 'readAs'>,
): WordRange[] {
  const wanted = words.replace(/\s+/g, ' ').trim();
  const start = text.indexOf(wanted);
  return start < 0 ? [] : [{ ...oddity, start, end: start + wanted.length }];
}

/** A stretch of a text that is shown otherwise than the rest. */
export interface WordRange {
  /** First UTF-16 unit, and the one after the last. */
  start: number;
  end: number;
  kind: 'finding' | 'theme' | 'term' | 'sic' | 'lost link';
  /** How we read words marked [sic], where that is told. */
  readAs: string | null;
  /** Which explained term the words are, where they are one. */
  term?: string;
}

/** A text and what is shown otherwise in it. */
export interface RangedText {
  text: string;
  ranges: WordRange[];
}
