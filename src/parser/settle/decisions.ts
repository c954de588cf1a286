import { findingKinds, forListed } from '../../schemas/finding-kinds.ts';
import type { MarkKind } from '../../schemas/ledger.ts';
import type { Decision } from '../../schemas/report.ts';
import { wordsAt } from '../document/document.ts';
import { placesOf } from '../document/quoted-words.ts';
import type {
  ParsedAsk,
  ParsedBody,
  ParsedGrading,
  ParsedLedgerEntry,
  ParsedReport,
  ParsedSpan,
} from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { type DecidedAsk, fileAsk } from './file-asks.ts';
import { voiceOf } from './settle-quotes.ts';
import { isSettled } from './would-settle.ts';

/** The records of a text and what became of its marks. */
export type Records = Omit<ParsedReport, 'messages' | 'round' | 'passages' | 'stale'>;

/** Why a decision cannot be carried out, by its index. */
export type StaleDecision = { decision: number; reason: string };

/** A decision with the one place of its words. */
type Placed = { decision: Decision; spans: [ParsedSpan, ...ParsedSpan[]] };

/**
 * Carries out the editor's decisions, which go before every reading: records of its kind over the decided
 * words go, the decided record takes their place, and their marks are `decided`. `as: nothing` over "good
 * at tea" leaves no record there; words that are gone, or stand twice, make the decision stale. An ask
 * that a rule finds as well is only filed.
 */
export function decide(
  text: Text,
  records: Records,
  decisions: Decision[],
): { records: Records; stale: StaleDecision[] } {
  const stale: StaleDecision[] = [];
  const placed = decisions.flatMap((decision, index): Placed[] => {
    const places = placesOf(text.document, decision);
    const [first, ...rest] = places[0] ?? [];
    if (first && places.length === 1) return [{ decision, spans: [first, ...rest] }];
    const reason = first ? twice(decision.text, places.length) : gone(decision.text);
    stale.push({ decision: index, reason });
    return [];
  });
  const filing = placed.filter((each) => fileAsk(records, each) !== null);
  const making = placed.filter((each) => !filing.includes(each));
  const refused = making.reduce(refuse, records);
  const made = making.reduce((all, each) => make(text, all, each), refused);
  return { records: filing.reduce((all, each) => fileAsk(all, each) ?? all, made), stale };
}

function gone(words: string): string {
  return `unexpected decision on "${words}"; expected words that the copy holds. Take the decision out, or correct its words.`;
}

function twice(words: string, count: number): string {
  return `unexpected decision on "${words}", which stand ${count} times; expected words that stand once. Give the words before them as \`prefix\`, or those after as \`suffix\`.`;
}

function overlap(spans: ParsedSpan[], other: ParsedSpan): boolean {
  return spans.some(
    (one) => one.passage === other.passage && one.start < other.end && one.end > other.start,
  );
}

/**
 * Takes away the records over the decided words that the decision speaks of, and says so of their marks: a
 * grade that is decided within a quotation leaves the quotation as it is.
 */
function refuse(records: Records, { decision, spans }: Placed): Records {
  const { because } = decision;
  const speaksOf = (mark: MarkKind) => decision.as === 'nothing' || mark === markOf(decision);
  const over = (mark: MarkKind, span: ParsedSpan) =>
    speaksOf(mark) && overlap(spans, mark === 'quotation' ? beginningOf(span) : span);
  const overGrade = (span: ParsedSpan) => over('grade', span);
  const clear = <T extends { span: ParsedSpan }>(mark: MarkKind, list: T[]) =>
    list.filter(({ span }) => !over(mark, span));
  const gradings = records.gradings.flatMap((grading) => withoutStatements(grading, overGrade));
  const quotes = records.quotes.filter(
    ({ paragraphs }) => !paragraphs.some((each) => over('quotation', each)),
  );
  const kept = new Set(
    gradings.flatMap(({ statements }) => statements.map(({ mark }) => key(mark))),
  );
  const lost = new Set([
    ...records.gradings.flatMap(({ statements }) => statements.map(({ mark }) => key(mark))),
    ...records.quotes
      .filter((quote) => !quotes.includes(quote))
      .map(({ paragraphs: [first] }) => key(first)),
  ]);
  return {
    gradings,
    quotes,
    notGraded: clear('grade', records.notGraded),
    ...forListed('collection', (kind) => clear('ask', records[findingKinds[kind].collection])),
    ledger: records.ledger.map((entry): ParsedLedgerEntry => {
      const without = lost.has(key(entry.span)) && !kept.has(key(entry.span));
      const decided = over(entry.mark, entry.span) || without;
      return decided
        ? { ...entry, outcome: 'decided', reason: because, wouldSettle: isSettled }
        : entry;
    }),
  };
}

/** Words within a quotation need not speak of it; those that begin a paragraph of it do. */
function beginningOf(span: ParsedSpan): ParsedSpan {
  return { ...span, end: Math.min(span.end, span.start + 1) };
}

function key(span: ParsedSpan | undefined): string {
  return span ? `${span.passage} ${span.start}` : '';
}

function withoutStatements(
  grading: ParsedGrading,
  over: (span: ParsedSpan) => boolean,
): ParsedGrading[] {
  const carrier = grading.statements[grading.carriedBy];
  const statements = grading.statements.filter(({ span }) => !over(span));
  const carriedBy = Math.max(0, carrier ? statements.indexOf(carrier) : 0);
  return statements.length === 0 ? [] : [{ ...grading, statements, carriedBy }];
}

/** Adds the decided record, and its row in the ledger where the words held no mark. */
function make(text: Text, records: Records, placed: Placed): Records {
  const { decision, spans } = placed;
  const [span] = spans;
  if (decision.as === 'nothing') return records;
  const marked = records.ledger.some(
    (entry) => entry.mark === markOf(decision) && overlap(spans, entry.span),
  );
  const row: ParsedLedgerEntry = {
    mark: markOf(decision),
    span,
    outcome: 'decided',
    reason: decision.because,
    wouldSettle: isSettled,
  };
  const ledger = marked
    ? records.ledger
    : [...records.ledger, row].sort((one, other) => place(one.span) - place(other.span));
  return { ...added(text, records, placed), ledger };
}

function markOf({ as }: Decision): MarkKind {
  return as === 'grading' || as === 'not graded' ? 'grade' : as === 'quote' ? 'quotation' : 'ask';
}

function added(text: Text, records: Records, { decision, spans }: Placed): Records {
  const [span] = spans;
  const body: ParsedBody = { id: decision.as === 'nothing' ? null : decision.body, name: null };
  const words = wordsAt(text.document, span);
  switch (decision.as) {
    case 'nothing':
      return records;
    case 'grading': {
      const made = gradingsOf(text, decision, span, body);
      const own = ({ area, body: { id } }: ParsedGrading) =>
        made.some((each) => each.area === area) && (body.id === null || body.id === id);
      return { ...records, gradings: [...records.gradings.filter((each) => !own(each)), ...made] };
    }
    case 'not graded': {
      const made = decision.areas.map((area) => ({
        body,
        area,
        areaAsPrinted: words,
        reason: decision.because,
        span,
      }));
      const others = records.notGraded.filter(
        ({ area }) => area === null || !decision.areas.includes(area),
      );
      return { ...records, notGraded: [...others, ...made] };
    }
    case 'quote': {
      const { speaker, role, title, because } = decision;
      const voice = voiceOf(text, { speaker, role });
      const quote = {
        body,
        speaker,
        role,
        voice,
        attribution: span,
        paragraphs: spans,
        title,
        because,
      };
      const quotes = [...records.quotes, quote];
      return {
        ...records,
        quotes: quotes.sort((one, other) => place(one.paragraphs[0]) - place(other.paragraphs[0])),
      };
    }
    default: {
      const { collection } = findingKinds[decision.as];
      const asks = [...records[collection], askOf(decision, span, body)];
      return {
        ...records,
        [collection]: asks.sort((one, other) => place(one.span) - place(other.span)),
      };
    }
  }
}

function gradingsOf(
  text: Text,
  { areas, judgment, hedge, because }: Extract<Decision, { as: 'grading' }>,
  span: ParsedSpan,
  body: ParsedBody,
): ParsedGrading[] {
  const words = wordsAt(text.document, span);
  const found = text.scale.find(words.toLowerCase()).find((grade) => grade.judgment === judgment);
  const statement = {
    span,
    mark: found ? { ...span, start: span.start + found.start, end: span.start + found.end } : span,
    basis: 'editor' as const,
    voice: text.voice,
    area: words,
    judgmentAsPrinted: found ? words.slice(found.start, found.end) : judgment,
    hedge,
  };
  return areas.map((area) => ({
    body,
    area,
    areaAsPrinted: words,
    judgment,
    carriedBy: 0,
    statements: [statement],
    because,
  }));
}

function askOf(
  { as, areas, title, because }: DecidedAsk,
  span: ParsedSpan,
  body: ParsedBody,
): ParsedAsk {
  return {
    body,
    span,
    area: areas[0] ?? null,
    areaBasis: areas.length > 0 ? 'editor' : null,
    foundBy: 'editor',
    heading: null,
    leadIn: null,
    evidence: [],
    deadline: null,
    status: findingKinds[as].mayClose ? 'open' : null,
    title,
    because,
  };
}

function place(span: ParsedSpan | undefined): number {
  return span ? span.passage * 1e6 + span.start : 0;
}
