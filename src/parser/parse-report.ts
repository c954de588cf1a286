import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { forListed } from '../schemas/finding-kinds.ts';
import { boundInput } from './document/bound-input.ts';
import { copyPlain } from './document/copy-plain.ts';
import { wordsAt } from './document/document.ts';
import { placesOf } from './document/place.ts';
import { rawFacts } from './document/raw-facts.ts';
import { readRaw } from './document/read-raw.ts';
import { scaleOf } from './document/scale.ts';
import { areaAbove } from './document/section-area.ts';
import { gradeMarks } from './marks/grade-marks.ts';
import type { ParseContext, ReportSource } from './parse-context.ts';
import type { ParsedReport, ParsedSpan, ParserMessage } from './parsed-report.ts';
import { asksIn } from './rules/asks.ts';
import { type Quotation, quotations } from './rules/quotation.ts';

import { speech } from './rules/speech.ts';
import { turnsOf } from './rules/turns.ts';
import { unknownGrades } from './rules/unknown-grade.ts';
import { decide } from './settle/decisions.ts';
import { settleAsks } from './settle/settle-asks.ts';
import { settleGradings } from './settle/settle-gradings.ts';
import { quoteEntries, settleQuotes } from './settle/settle-quotes.ts';
import { settleUngraded } from './settle/settle-ungraded.ts';
import { type Text, textOf } from './text.ts';

/**
 * Reads one inspection text: a Markdown copy (with front matter) or a raw text. Answers its passages,
 * every record in them, what became of every mark, and messages, errors included; it throws for no
 * text.
 */
export function parseReport(source: ReportSource, context: ParseContext): ParsedReport {
  const markdown = hasFrontMatter(source.text);
  const bound = boundInput(source.text, markdown);
  if (bound) return { ...nothing(), messages: [{ ...bound, column: 1, severity: 'error' }] };
  // A byte order mark is no word; a space in its place keeps every offset true.
  const words = source.text.replace(/^\ufeff/, ' ');
  const tree: Root = markdown
    ? unified().use(remarkParse).use(remarkFrontmatter).parse(words)
    : readRaw(words, isGradeOf(context));
  const text = textOf(tree, words, markdown, source.frontMatter, context);
  const messages = markdown ? copyPlain(tree) : rawFacts(text);
  return read(text, messages);
}

/** Whether folded words are a grade of any declared scale, and nothing else. */
function isGradeOf({ rounds }: ParseContext): (folded: string) => boolean {
  const scale = scaleOf(rounds, null);
  return (folded) => folded.length < 80 && scale.read(folded.trim()) !== null;
}

/** Whether a text begins as a Markdown copy does, with the fence of its front matter. */
export function hasFrontMatter(text: string): boolean {
  return /^---[ \t]*\r?\n/.test(text);
}

function read(text: Text, messages: ParserMessage[]): ParsedReport {
  const { about } = text;
  const quotes = settleQuotes(text, about, spokenIn(text));
  const speech = quotes.flatMap(({ speech: spans, voice, turn }) =>
    spans.map((span) => ({ span, voice, turn })),
  );
  const marks = gradeMarks(text);
  const grades = settleGradings(text, about, marks, speech);
  const ungraded = settleUngraded(text, about, marks, grades.gradings);
  const asks = settleAsks(text, about, asksIn(text));
  const found = {
    gradings: grades.gradings,
    notGraded: ungraded.notGraded,
    quotes: quotes.flatMap(({ quote }) => (quote ? [quote] : [])),
    ...asks.asks,
    ledger: [...grades.ledger, ...ungraded.ledger, ...quoteEntries(quotes), ...asks.ledger].sort(
      ({ span: one }, { span: other }) => one.passage - other.passage || one.start - other.start,
    ),
  };
  const { records, stale } = decide(text, found, text.frontMatter?.decisions ?? []);
  const place = placesOf(text.document.source);
  const placed = ({ passage, start }: ParsedSpan) =>
    place(text.document.passages[passage]?.offsets[start] ?? 0);
  const decided = records.ledger.filter(({ outcome }) => outcome === 'decided');
  const open = grades.misspelt.filter(
    ({ span }) =>
      !decided.some((row) => row.span.passage === span.passage && row.span.start === span.start),
  );
  const spelling = open.map(
    ({ span, reason }): ParserMessage => ({
      ...placed(span),
      rule: 'judgment-spelling',
      reason,
      severity: 'warning',
    }),
  );
  const unknown = unknownGrades(text, grades.gradings).map(
    (span): ParserMessage => ({
      ...placed(span),
      rule: 'judgment-known',
      reason: `Unexpected word “${wordsAt(text.document, span)}” in a grade's place; expected a grade of a declared scale. If it is one, declare it in its round.`,
      severity: 'warning',
    }),
  );
  return {
    round: text.round,
    passages: text.document.passages.map((passage) => {
      const { index: _, folded: __, headings: ___, ...placed } = passage;
      return { ...placed, area: areaAbove(text, passage) };
    }),
    ...records,
    stale,
    messages: [...messages, ...spelling, ...unknown].sort(
      (one, other) => one.line - other.line || one.column - other.column,
    ),
  };
}

/** The turns of a meeting with the quotations between them; or a whole speech as one quotation. */
function spokenIn(text: Text): Quotation[] {
  const turns = turnsOf(text);
  const whole = turns.some(({ doubt }) => doubt === null) ? null : speech(text);
  if (whole?.doubt === null) return [whole];
  const held = new Map(
    turns.flatMap(({ paragraphs, form }) =>
      paragraphs.map((each) => [each.passage, form === 'written']),
    ),
  );
  const others = quotations(text).filter(({ paragraphs, attribution, none, doubt }) => {
    const told = none === null && (attribution ?? doubt) !== null;
    return (
      paragraphs.every(({ passage }) => held.get(passage) ?? true) &&
      (told || !paragraphs.some(({ passage }) => held.has(passage)))
    );
  });
  const place = ({ paragraphs: [first] }: Quotation) => first?.passage ?? 0;
  return [...turns, ...(whole && turns.length === 0 ? [whole] : []), ...others].sort(
    (one, other) => place(one) - place(other),
  );
}

function nothing(): ParsedReport {
  return {
    round: null,
    passages: [],
    gradings: [],
    notGraded: [],
    quotes: [],
    ...forListed('collection', () => []),
    ledger: [],
    stale: [],
    messages: [],
  };
}
