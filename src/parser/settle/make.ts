import { findingKinds, type ListedKind } from '../../schemas/finding-kinds.ts';
import type { Decision } from '../../schemas/report.ts';
import type { ParsedAsk, ParsedLedgerEntry, ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { withDecided } from './decided-gradings.ts';
import type { Placed, Records } from './decisions.ts';
import { inOrder, markOf, overlap } from './refuse.ts';
import { voiceOf } from './settle-quotes.ts';

/**
 * Adds the decided record, and its row in the ledger where the words held no mark. `found` holds the
 * records as no decision changed them.
 */
export function make(
  text: Text,
  found: Records,
  records: Records,
  { decision, spans }: Placed,
): Records {
  const mark = markOf(decision);
  const made = added(text, found, records, { decision, spans });
  const isSaid = records.ledger.some((row) => row.mark === mark && overlap(spans, row.span));
  if (isSaid || decision.as === 'nothing') return made;
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

function added(text: Text, found: Records, records: Records, { decision, spans }: Placed): Records {
  const [span] = spans;
  switch (decision.as) {
    case 'nothing':
      return records;
    case 'grading': {
      const gradings = withDecided(text, found, records.gradings, decision, span);
      const byPlace = inOrder(gradings, ({ statements: [first] }) => first?.span);
      return { ...records, gradings: byPlace };
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
      return { ...records, quotes: inOrder(quotes, ({ paragraphs: [first] }) => first) };
    }
    default: {
      const { collection } = findingKinds[decision.as];
      const asks = [...records[collection], askOf(decision, span)];
      return { ...records, [collection]: inOrder(asks, (ask) => ask.span) };
    }
  }
}

function askOf(decision: Extract<Decision, { as: ListedKind }>, span: ParsedSpan): ParsedAsk {
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
