import { findingKinds, type ListedKind } from '../../schemas/finding-kinds.ts';
import type { Decision } from '../../schemas/report.ts';
import { wordsAt } from '../document/document.ts';
import type { ParsedAsk, ParsedGrading, ParsedLedgerEntry, ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import type { Placed, Records } from './decisions.ts';
import { markOf, overlap } from './refuse.ts';
import { voiceOf } from './settle-quotes.ts';

/** Adds the decided record, and its row in the ledger where the words held no mark. */
export function make(text: Text, records: Records, { decision, spans }: Placed): Records {
  const mark = markOf(decision);
  const made = added(text, records, { decision, spans });
  if (decision.as === 'nothing') return records;
  if (records.ledger.some((row) => row.mark === mark && overlap(spans, row.span))) return made;
  const [span] = spans;
  const row: ParsedLedgerEntry = {
    mark,
    span,
    outcome: 'decided',
    reason: decision.because,
    couldBe: null,
  };
  return { ...made, ledger: inOrder([...records.ledger, row], (each) => each.span) };
}

function added(text: Text, records: Records, { decision, spans }: Placed): Records {
  const [span] = spans;
  switch (decision.as) {
    case 'nothing':
      return records;
    case 'grading': {
      const made = gradingsOf(text, records, decision, span);
      const isOwn = ({ area, body }: ParsedGrading) =>
        decision.areas.some((each) => each === area) && [null, body.id].includes(decision.body);
      const others = records.gradings.filter((each) => !isOwn(each));
      return { ...records, gradings: [...others, ...made] };
    }
    case 'not graded': {
      const { areas, because: reason } = decision;
      const others = records.notGraded.filter(({ area }) => area === null || !areas.includes(area));
      const made = areas.map((area) => ({
        body: bodyOf(decision),
        area,
        areaAsPrinted: '',
        reason,
        span,
      }));
      return { ...records, notGraded: [...others, ...made] };
    }
    case 'quote': {
      const { speaker, role, title, because } = decision;
      const voice = voiceOf(text, { speaker, role });
      const said = { attribution: span, paragraphs: spans, speaker, role, voice, title, because };
      const quotes = [...records.quotes, { body: bodyOf(decision), ...said }];
      return { ...records, quotes: inOrder(quotes, ({ paragraphs: [first = span] }) => first) };
    }
    default: {
      const { collection } = findingKinds[decision.as];
      const asks = [...records[collection], askOf(decision, span)];
      return { ...records, [collection]: inOrder(asks, (ask) => ask.span) };
    }
  }
}

type As<Kind> = Extract<Decision, { as: Kind }>;

/** A grade in somebody's speech is told by who speaks. */
function gradingsOf(
  text: Text,
  { quotes }: Records,
  decision: As<'grading'>,
  span: ParsedSpan,
): ParsedGrading[] {
  const { areas, judgment, hedge, because } = decision;
  const words = wordsAt(text.document, span);
  const found = text.scale.find(words.toLowerCase()).find((grade) => grade.judgment === judgment);
  const speech = quotes.find(({ paragraphs }) => overlap(paragraphs, span));
  const statement = {
    span,
    mark: found ? { ...span, start: span.start + found.start, end: span.start + found.end } : span,
    basis: 'editor' as const,
    voice: speech?.voice ?? text.voice,
    area: words,
    judgmentAsPrinted: found ? words.slice(found.start, found.end) : judgment,
    hedge,
  };
  const told = { areaAsPrinted: words, judgment, carriedBy: 0, statements: [statement], because };
  return areas.map((area) => ({ body: bodyOf(decision), area, ...told }));
}

function askOf(decision: As<ListedKind>, span: ParsedSpan): ParsedAsk {
  const { as, areas, title, because } = decision;
  return {
    body: bodyOf(decision),
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

function bodyOf({ body }: { body: string | null }) {
  return { id: body, name: null };
}

function inOrder<T>(list: T[], spanOf: (one: T) => ParsedSpan): T[] {
  const place = (one: T) => spanOf(one).passage * 1e6 + spanOf(one).start;
  return list.toSorted((one, other) => place(one) - place(other));
}
