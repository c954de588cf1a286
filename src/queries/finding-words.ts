import type { Edition } from '../schemas/edition.ts';
import type { Passage, Span } from '../schemas/passage.ts';
import type { FindingView } from '../views/finding.ts';
import type { RangedText, WordRange } from '../views/word-range.ts';
import { passageById } from './lookup.ts';
import { odditiesIn } from './oddities.ts';

/** The words of a finding, passage by passage, with the words of themes and oddities in them. */
export function wordsOf(edition: Edition, finding: FindingView): RangedText[] {
  return finding.record.spans.map((span) => wordsIn(edition, span));
}

/** The words of one span, with [sic] and lost links. */
export function oddWordsIn(edition: Edition, span: Span): RangedText {
  const passage = passageById(edition, span.passage);
  return cut(passage, span, odditiesIn(edition, passage));
}

function wordsIn(edition: Edition, span: Span): RangedText {
  const passage = passageById(edition, span.passage);
  return cut(passage, span, [...themesIn(passage), ...odditiesIn(edition, passage)]);
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

function themesIn(passage: Passage): WordRange[] {
  return passage.themes.map(({ start, end }) => ({ start, end, kind: 'theme', readAs: null }));
}
