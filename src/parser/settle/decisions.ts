import type { Decision } from '../../schemas/report.ts';
import { type Document, wordsAt } from '../document/document.ts';
import type {
  ParsedAsk,
  ParsedBody,
  ParsedGrading,
  ParsedLedgerEntry,
  ParsedReport,
  ParsedSpan,
} from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { voiceOf } from './settle-quotes.ts';

/** The records of a text and what became of its marks. */
export type Records = Omit<ParsedReport, 'messages' | 'round' | 'passages' | 'stale'>;

/** Why a decision cannot be carried out, by its index. */
export type StaleDecision = { decision: number; reason: string };

/**
 * Carries out the editor's decisions, which go before every reading: records over the decided words
 * go, the decided record takes their place, and their marks are `decided`. `as: nothing` over "good
 * at tea" leaves no record there; words that are gone, or stand twice, make the decision stale.
 */
export function decide(
  text: Text,
  records: Records,
  decisions: Decision[],
): { records: Records; stale: StaleDecision[] } {
  const stale: StaleDecision[] = [];
  let decided = records;
  for (const [index, decision] of decisions.entries()) {
    const places = placesOf(text.document, decision);
    const [span, another] = places;
    if (!span || another) {
      stale.push({
        decision: index,
        reason: span ? twice(decision.text, places.length) : gone(decision.text),
      });
      continue;
    }
    decided = make(text, refuse(decided, span, decision), span, decision);
  }
  return { records: decided, stale };
}

function gone(words: string): string {
  return `unexpected decision on "${words}"; expected words that the copy holds. Take the decision out, or correct its words.`;
}

function twice(words: string, count: number): string {
  return `unexpected decision on "${words}", which stand ${count} times; expected words that stand once. Give the words before them as \`prefix\`, or those after as \`suffix\`.`;
}

/** Every place in the passages where a decision's words stand with what is said to be around them. */
function placesOf({ passages }: Document, { text, prefix, suffix }: Decision): ParsedSpan[] {
  const found: ParsedSpan[] = [];
  for (const { index, text: words } of passages) {
    for (let at = words.indexOf(text); at !== -1; at = words.indexOf(text, at + 1)) {
      const end = at + text.length;
      const before = words.slice(0, at).trimEnd().endsWith(prefix.trim());
      const after = words.slice(end).trimStart().startsWith(suffix.trim());
      if (before && after) found.push({ passage: index, start: at, end });
    }
  }
  return found;
}

function overlaps(one: ParsedSpan, other: ParsedSpan): boolean {
  return one.passage === other.passage && one.start < other.end && one.end > other.start;
}

/** Takes away every record over the decided words, and says so of their marks. */
function refuse(records: Records, span: ParsedSpan, { because }: Decision): Records {
  const clear = <T extends { span: ParsedSpan }>(list: T[]) =>
    list.filter((each) => !overlaps(each.span, span));
  return {
    gradings: records.gradings.flatMap((grading) => withoutStatements(grading, span)),
    notGraded: clear(records.notGraded),
    quotes: records.quotes.filter(
      ({ paragraphs }) => !paragraphs.some((each) => overlaps(each, span)),
    ),
    areasForImprovement: clear(records.areasForImprovement),
    causesOfConcern: clear(records.causesOfConcern),
    recommendations: clear(records.recommendations),
    ledger: records.ledger.map(
      (entry): ParsedLedgerEntry =>
        overlaps(entry.span, span)
          ? { ...entry, outcome: 'decided', reason: because, wouldSettle: [] }
          : entry,
    ),
  };
}

function withoutStatements(grading: ParsedGrading, span: ParsedSpan): ParsedGrading[] {
  const carrier = grading.statements[grading.carriedBy];
  const statements = grading.statements.filter((statement) => !overlaps(statement.span, span));
  if (statements.length === 0) return [];
  return [
    { ...grading, statements, carriedBy: Math.max(0, carrier ? statements.indexOf(carrier) : 0) },
  ];
}

function make(text: Text, records: Records, span: ParsedSpan, decision: Decision): Records {
  if (decision.as === 'nothing') return records;
  const body: ParsedBody = { id: decision.body, name: null };
  const words = wordsAt(text.document, span);
  if (decision.as === 'grading') {
    const made = decision.areas.map(
      (area): ParsedGrading => ({
        body,
        area,
        areaAsPrinted: words,
        judgment: decision.judgment,
        carriedBy: 0,
        statements: [
          {
            span,
            basis: 'editor',
            voice: text.voice,
            area: words,
            judgmentAsPrinted: printed(text, span, decision.judgment),
            hedge: decision.hedge,
          },
        ],
        because: decision.because,
      }),
    );
    const others = records.gradings.filter(
      (grading) =>
        !made.some(
          ({ area }) =>
            area === grading.area && (decision.body === null || decision.body === grading.body.id),
        ),
    );
    return { ...records, gradings: [...others, ...made] };
  }
  if (decision.as === 'not graded') {
    const made = decision.areas.map((area) => ({
      body,
      area,
      areaAsPrinted: words,
      reason: decision.because,
      span,
    }));
    return { ...records, notGraded: [...records.notGraded, ...made] };
  }
  if (decision.as === 'quote') {
    const { speaker, role, title, because } = decision;
    const quote = {
      body,
      speaker,
      role,
      voice: voiceOf(text, { speaker, role }),
      attribution: span,
      paragraphs: [span],
      title,
      because,
    };
    return {
      ...records,
      quotes: [...records.quotes, quote].sort(
        (one, other) => place(one.paragraphs[0]) - place(other.paragraphs[0]),
      ),
    };
  }
  const ask: ParsedAsk = {
    body,
    span,
    area: decision.areas[0] ?? null,
    heading: null,
    leadIn: null,
    evidence: [],
    deadline: null,
    title: decision.title,
    because: decision.because,
  };
  if (decision.as === 'area for improvement')
    return { ...records, areasForImprovement: inOrder([...records.areasForImprovement, ask]) };
  if (decision.as === 'recommendation')
    return { ...records, recommendations: inOrder([...records.recommendations, ask]) };
  return {
    ...records,
    causesOfConcern: inOrder([...records.causesOfConcern, { ...ask, status: 'open' as const }]),
  };
}

function inOrder<T extends ParsedAsk>(asks: T[]): T[] {
  return asks.toSorted((one, other) => place(one.span) - place(other.span));
}

function place(span: ParsedSpan | undefined): number {
  return span ? span.passage * 1e6 + span.start : 0;
}

/** The grade as the decided words print it, or as its scale does. */
function printed({ document, scale }: Text, span: ParsedSpan, judgment: string): string {
  const words = wordsAt(document, span);
  const found = scale.find(words.toLowerCase()).find((grade) => grade.judgment === judgment);
  return found ? words.slice(found.start, found.end) : judgment;
}
