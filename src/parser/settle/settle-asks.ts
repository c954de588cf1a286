import { findingKinds, forListed } from '../../schemas/finding-kinds.ts';
import type { BodiesAbout } from '../document/bodies-about.ts';
import { wholeOf } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedAsk, ParsedAsks, ParsedLedgerEntry } from '../parsed-report.ts';
import { askHeading } from '../rules/ask-heading.ts';
import type { AskReading } from '../rules/ask-reading.ts';
import type { Text } from '../text.ts';
import { isSettled, wouldSettle } from './would-settle.ts';

/** The asks of a text, kind by kind, and what became of each mark. */
export interface SettledAsks {
  asks: ParsedAsks;
  ledger: ParsedLedgerEntry[];
}

/**
 * Makes records of what the rules read as asked; words at one place are one record. The items below "The
 * force should:", without a time or a name, are open, and asked in passing where the text has headings
 * for what it asks.
 */
export function settleAsks(text: Text, about: BodiesAbout, readings: AskReading[]): SettledAsks {
  const seen = new Set<number>();
  const headed = readings.some(({ heading, outcome }) => heading !== null && outcome === 'record');
  const own = readings
    .filter(({ span }) => !seen.has(span.passage) && seen.add(span.passage))
    .map((each) => (each.passing && headed ? { ...each, ...inPassing } : each));
  const records = own.filter(({ outcome }) => outcome === 'record');
  const of = (kind: AskReading['kind']) =>
    records.filter((each) => each.kind === kind).map((each) => recordOf(text, about, each));
  return {
    asks: forListed('collection', (kind) =>
      findingKinds[kind].mayClose ? withStatus(text, of(kind)) : of(kind),
    ),
    ledger: own.map(({ span, outcome, reason, kind }) => ({
      mark: 'ask',
      span,
      outcome,
      reason,
      wouldSettle: outcome === 'unsettled' ? wouldSettle(text, span, { as: kind }) : isSettled,
    })),
  };
}

const inPassing = {
  outcome: 'dismissed',
  reason: 'Asked in passing: the text heads what it asks, and this stands below no such heading.',
} as const;

const closed =
  /\bcauses? of concern\b[^.]{0,60}\b(?:is |are |as |now )?closed\b|\bclos(?:e|ing) the causes? of concern\b/;

/** Says which causes the text calls closed: its only one, or one whose own words say so. */
function withStatus({ document }: Text, asks: ParsedAsk[]): ParsedAsk[] {
  return asks.map((ask, nth) => {
    const from = asks.length === 1 ? 0 : ask.span.passage;
    const own = document.passages.slice(from, asks[nth + 1]?.span.passage);
    return { ...ask, status: own.some(({ folded }) => closed.test(folded)) ? 'closed' : 'open' };
  });
}

function recordOf(
  text: Text,
  about: BodiesAbout,
  { span, heading, leadIn, evidence }: AskReading,
): ParsedAsk {
  const { passages } = text.document;
  const above = headingOf(text, span.passage);
  const area = above === null ? undefined : text.areas.find(passages[above]?.text ?? '')?.id;
  const lead = leadIn === null ? undefined : passages[leadIn];
  return {
    body: about.at(span.passage, span.start),
    span,
    area: area ?? null,
    areaBasis: area === undefined ? null : 'heading',
    foundBy: 'rule',
    heading:
      above === null ? null : { passage: above, start: 0, end: passages[above]?.text.length ?? 0 },
    leadIn: lead ? wholeOf(lead) : null,
    evidence: evidence.flatMap((index) => {
      const passage = passages[index];
      return passage ? [wholeOf(passage)] : [];
    }),
    deadline:
      deadlineIn(text, span.passage, leadIn) ??
      (heading === null ? null : deadlineIn(text, heading, null)),
    status: null,
    title: null,
    because: null,
  };
}

/** The nearest heading that encloses a passage and is none of asks: what the ask belongs to. */
function headingOf({ document }: Text, passage: number): number | null {
  const { headings = [] } = document.passages[passage] ?? {};
  const found = headings.find((heading) => {
    const above = document.passages[heading];
    return above !== undefined && askHeading(above) === null;
  });
  const title =
    found !== undefined &&
    document.passages[found]?.headings.length === 0 &&
    document.passages[found]?.depth === 1;
  return found === undefined || title ? null : found;
}

const deadline = grammar`(?:^|[,.;] |\b(?:${'modals'}),? )((?:${'deadlines'})\b[^,:.;]{0,60})`;

function deadlineIn({ document }: Text, passage: number, leadIn: number | null): string | null {
  for (const index of [passage, leadIn]) {
    const { folded = '', text = '' } = index === null ? {} : (document.passages[index] ?? {});
    const found = deadline.exec(folded.slice(0, 300));
    if (found?.[1] && /\d|month|year|week|day|immediate|once/.test(found[1])) {
      const start = found.index + found[0].indexOf(found[1]);
      return text.slice(start, start + found[1].length).trim();
    }
  }
  return null;
}
