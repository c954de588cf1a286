import { findingKinds, type ListedKind } from '../../schemas/finding-kinds.ts';
import type { Decision } from '../../schemas/report.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import type { Placed, Records } from './decisions.ts';
import { voiceOf } from './settle-quotes.ts';

/**
 * Changes an ask or a quote that a rule finds as the editor decides: its area, its title, who speaks. The
 * words stay what the rule found, and so does all that the decision does not speak of. Null where no rule
 * reads these very words as what the decision calls them; a quote is known by its first paragraph.
 */
export function amend(
  text: Text,
  records: Records,
  { decision, spans: [span] }: Placed,
): Records | null {
  switch (decision.as) {
    case 'nothing':
    case 'grading':
    case 'not graded':
      return null;
    case 'quote': {
      const { speaker, role, because } = decision;
      const voice = voiceOf(text, { speaker, role });
      const quotes = changed(
        records.quotes,
        ({ paragraphs: [first] }) => isSame(first, span),
        (quote) => ({
          ...quote,
          speaker,
          role,
          voice,
          because,
          title: decision.title ?? quote.title,
        }),
      );
      return quotes && { ...records, quotes };
    }
    default:
      return filed(records, decision, span);
  }
}

function filed(
  records: Records,
  decision: Extract<Decision, { as: ListedKind }>,
  span: ParsedSpan,
): Records | null {
  const { title, because } = decision;
  const { collection } = findingKinds[decision.as];
  const asks = changed(
    records[collection],
    (ask) => isSame(ask.span, span),
    (ask) => {
      const [area = ask.area] = decision.areas;
      const areaBasis = decision.areas.length > 0 ? 'editor' : ask.areaBasis;
      return { ...ask, area, areaBasis, title: title ?? ask.title, because };
    },
  );
  return asks && { ...records, [collection]: asks };
}

/** A list with the one record changed that is meant; null where there is none, or more. */
function changed<T>(list: T[], isMeant: (one: T) => boolean, change: (one: T) => T): T[] | null {
  const [found, another] = list.filter(isMeant);
  if (found === undefined || another !== undefined) return null;
  return list.map((one) => (one === found ? change(one) : one));
}

/** Whether two spans are of the same words. */
export function isSame(one: ParsedSpan | undefined, other: ParsedSpan): boolean {
  return one?.passage === other.passage && one.start === other.start && one.end === other.end;
}
