import { findingKinds, forListed } from '../../schemas/finding-kinds.ts';
import { askHeading } from '../document/ask-heading.ts';
import type { BodiesAbout } from '../document/bodies-about.ts';
import { type Passage, wholeOf, wordsAt } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedAsk, ParsedAsks, ParsedLedgerEntry } from '../parsed-report.ts';
import type { AskReading } from '../rules/asks.ts';
import type { Text } from '../text.ts';

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
  const places = new Map<number, AskReading[]>();
  const kinds = new Set(
    readings.flatMap(({ outcome, kind }) => (outcome === 'record' ? kind : [])),
  );
  const inPassing = ({ outcome, heading, leadIn, kind }: AskReading) =>
    outcome === 'unsettled' &&
    (heading === null ? leadIn !== null && kinds.size > 0 : kinds.has(kind));
  const isNew = (each: AskReading) => {
    const { span, leadIn } = each;
    const before = places.get(span.passage) ?? [];
    const within = before.some(
      (other) => other.span.start < span.end && span.start < other.span.end,
    );
    // What stands below something asked is a part of it.
    if (
      within ||
      (leadIn !== null && places.get(leadIn)?.some(({ outcome }) => outcome === 'record'))
    )
      return false;
    places.set(span.passage, [...before, each]);
    return true;
  };
  const asked = new Set<string>();
  const isAgain = ({ kind, outcome, span }: AskReading) => {
    const words = `${kind}: ${wordsAt(text.document, span)}`;
    return outcome === 'record' && asked.size === asked.add(words).size;
  };
  const own = readings.filter(isNew).map((each) => {
    if (inPassing(each)) return { ...each, ...elsewhere };
    return isAgain(each) ? { ...each, ...again } : each;
  });
  const of = (kind: AskReading['kind']) =>
    own
      .filter((each) => each.kind === kind && each.outcome === 'record')
      .map((each) => recordOf(text, about, each));
  return {
    asks: forListed('collection', (kind) =>
      findingKinds[kind].mayClose ? withStatus(text, of(kind)) : of(kind),
    ),
    ledger: own.map(({ span, outcome, reason, kind }) => ({
      mark: 'ask',
      span,
      outcome,
      reason,
      couldBe: outcome === 'record' ? null : { span, as: { as: kind } },
    })),
  };
}

const elsewhere = {
  outcome: 'dismissed',
  reason: 'The text has what it asks elsewhere, below a heading or lead-in that says so.',
} as const;

const again = {
  outcome: 'dismissed',
  reason: 'The same is asked above, in the same words.',
} as const;

const closed = /\bcauses? of concern\b[^.]{0,60}\bclosed\b/;

/** Says which causes the text calls closed: those between which and the next words say so. */
function withStatus({ document }: Text, asks: ParsedAsk[]): ParsedAsk[] {
  return asks.map((ask, nth) => {
    const own = document.passages.slice(ask.span.passage, asks[nth + 1]?.span.passage);
    return { ...ask, status: own.some(({ folded }) => closed.test(folded)) ? 'closed' : 'open' };
  });
}

function recordOf(text: Text, about: BodiesAbout, reading: AskReading): ParsedAsk {
  const { span, heading, leadIn, evidence } = reading;
  const at = (...indexes: (number | null)[]) =>
    indexes.flatMap((index) => text.document.passages[index ?? -1] ?? []);
  const above = headingOf(text, span.passage);
  const area = above ? (text.areas.find(above.text)?.id ?? null) : null;
  return {
    body: about.at(span.passage, span.start),
    span,
    area,
    areaBasis: area === null ? null : 'heading',
    foundBy: 'rule',
    heading: above && wholeOf(above),
    leadIn: at(leadIn).map(wholeOf)[0] ?? null,
    evidence: at(...evidence).map(wholeOf),
    deadline:
      at(span.passage, leadIn, heading)
        .map(deadlineIn)
        .find((found) => found !== null) ?? null,
    status: null,
    title: null,
    because: null,
  };
}

/** The nearest heading that encloses a passage and is none of asks: what the ask belongs to. */
function headingOf({ document: { passages } }: Text, passage: number): Passage | null {
  const above = passages[passage]?.headings.flatMap((index) => passages[index] ?? []) ?? [];
  const found = above.find((heading) => askHeading(heading.folded) === null);
  const isTitle = found?.depth === 1 && found.headings.length === 0;
  return found && !isTitle ? found : null;
}

const time = grammar`\d|\b(?:${'calendar'})\b|(?<!\bby) (?:day|week|month|year)s?\b`;
const length = grammar`(?<=immediately|immediate effect|at once)|(?=[^,:.;]{0,60}${time})[^,:.;]{0,60}`;
const deadline = grammar`(?:^|[,.] |\b(?:${'modals'}) )((?:${'deadlines'})\b${length})`;

/** When something is to be done: "By 31 May" and "within six months", but not "by night as by day". */
function deadlineIn({ folded, text }: Passage): string | null {
  const found = deadline.exec(folded.slice(0, 300));
  if (!found?.[1]) return null;
  const start = found.index + found[0].indexOf(found[1]);
  return text.slice(start, start + found[1].length).trim();
}
