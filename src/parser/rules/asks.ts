import type { ListedKind } from '../../schemas/finding-kinds.ts';
import { type AskHeading, askHeading } from '../document/ask-heading.ts';
import { columnsOf } from '../document/cells.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { askCodes } from './ask-codes.ts';
import { apart, askedOf, isDated } from './ask-line.ts';
import { askList } from './ask-list.ts';
import { refusalOf } from './ask-refused.ts';
import { sectionBelow } from './ask-section.ts';
import { statementsIn } from './ask-statements.ts';
import { askTable } from './ask-table.ts';
import { askedWithin } from './asked-within.ts';
import { itemsInLine } from './items-in-line.ts';

/** One thing asked, or a place that looks like one. */
export interface AskReading {
  kind: ListedKind;
  outcome: 'record' | 'dismissed' | 'unsettled';
  reason: string;
  span: ParsedSpan;
  heading: number | null;
  leadIn: number | null;
  evidence: number[];
}

/**
 * What is asked of a body: items or statements below a heading of asks, a list whose lead-in calls it
 * so, or asks by a time. `- It should train` below `Areas for improvement` yields one area for
 * improvement; "By 31 May 2025, the force should:" makes each item below it a recommendation.
 */
export function asksIn(text: Text): AskReading[] {
  const codes = askCodes(text);
  return text.document.passages
    .flatMap(
      (passage) =>
        numbered(passage, codes(passage)) ??
        askTable(text, passage) ??
        headed(text, passage) ??
        listed(text, passage) ??
        alone(text, passage),
    )
    .flatMap((reading) => {
      const refusal = refusalOf(text, reading);
      const span = inColumn(text, reading.span);
      const passage = text.document.passages[span.passage];
      const items =
        passage && reading.outcome !== 'dismissed' ? itemsInLine(passage, span) : [span];
      const refused = refusal ? { outcome: 'dismissed' as const, reason: refusal } : {};
      return items.map((item) => ({ ...reading, span: { ...span, ...item }, ...refused }));
    });
}

/** What stands behind a code that the text explains. */
function numbered(passage: Passage, code: ReturnType<ReturnType<typeof askCodes>>) {
  if (!code) return null;
  const base = apart(passage);
  const span = { ...base.span, start: code.rest };
  const reason = 'It stands behind a code that the text explains.';
  return [{ ...base, kind: code.kind, span, outcome: 'record' as const, reason }];
}

/** What is asked in a row ends where its column does: what was done stands in the next. */
function inColumn({ document }: Text, span: ParsedSpan): ParsedSpan {
  const passage = document.passages[span.passage];
  const columns = passage ? columnsOf(document, passage) : [];
  const words = ({ start, end }: { start: number; end: number }) => {
    const from = Math.max(start, span.start);
    return passage?.text.slice(from, Math.min(end, from + 99)).split(' ').length ?? 0;
  };
  const own = columns.find((column) => words(column) > 3);
  return { ...span, end: Math.min(span.end, own?.end ?? span.end) };
}

/** What stands behind a heading of asks on its line, or below it; null where a passage is no such heading. */
function headed(text: Text, passage: Passage): AskReading[] | null {
  const heading = askHeading(passage.folded);
  if (!heading || isSubject(text, passage, heading)) return null;
  const { kind, rest, single } = heading;
  const base = { ...apart(passage), kind, heading: passage.index };
  if (rest !== null) {
    const reason = 'It stands behind its heading.';
    return [{ ...base, span: { ...base.span, start: rest }, outcome: 'record', reason }];
  }
  const section = sectionBelow(text, passage, heading);
  const says = none.test(section[0]?.folded ?? passage.folded);
  const asks = says ? [] : statementsIn(text, { kind, heading: passage.index }, section, single);
  if (asks.length > 0) return asks;
  if (says || text.document.passages[passage.index - 1]?.folded === '0')
    return [{ ...base, outcome: 'dismissed', reason: 'The heading has none below it.' }];
  const reason = 'Nothing that could be asked stands below this heading.';
  return [{ ...base, outcome: 'unsettled', reason }];
}

/**
 * Whether a line says what a text is about, which heads below it what it asks: the first behind a
 * greeting, and `Fell Police: cause of concern` above `Cause of concern`.
 */
function isSubject(
  { document: { passages } }: Text,
  { index, folded }: Passage,
  { kind, single, rest }: AskHeading,
) {
  const greets = /^dear\b/.test(passages[index - 1]?.folded ?? '');
  const titles = single && rest === null && !/\d/.test(folded);
  return passages.slice(index + 1, index + 200).some((each) => {
    const plain = titles && each.folded.length < folded.length && folded.includes(each.folded);
    return (greets || plain) && askHeading(each.folded)?.kind === kind;
  });
}

const headings = grammar`${'improvementHeadings'}|${'concernHeadings'}|${'recommendationHeadings'}`;
const notAny = grammar`^[^.]{0,60}\b(?:no|not any|not \w+ any) (?:\w+ )?${headings}\b`;
const none = grammar`^(?:no|none)\b|\b0\W*$|${notAny}`;

/** What a passage leads to, and what it asks before: null where it leads to nothing asked. */
function listed(text: Text, passage: Passage): AskReading[] | null {
  const list = askList(text, passage);
  return list && [...within(text, passage), ...list];
}

/** A passage of its own that asks by a time, or calls something an ask; one that only asks is open. */
function alone(text: Text, passage: Passage): AskReading[] {
  const { kind, sentences } = passage;
  if (kind === 'heading') return [];
  const base = { ...apart(passage), kind: 'recommendation' as const };
  if (isDated(passage)) return [{ ...base, outcome: 'record', reason: 'It asks by a time.' }];
  const reason =
    'It asks something, but neither heading nor time says that it is a recommendation.';
  if (sentences.length <= 2 && askedOf(text, passage) === 'a body')
    return [{ ...base, outcome: 'unsettled', reason }];
  return within(text, passage);
}

function within(text: Text, passage: Passage): AskReading[] {
  const base = apart(passage);
  return askedWithin(text, passage).map(({ start, end, ...asked }) => ({
    ...base,
    ...asked,
    span: { ...base.span, start, end },
  }));
}
