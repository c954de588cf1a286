import {
  findingKinds,
  isFindingKind,
  isListed,
  type ListedKind,
} from '../../schemas/finding-kinds.ts';
import type { Decision } from '../../schemas/report.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Records } from './decisions.ts';

/**
 * Files an ask that a rule finds as the editor decides: under the area that the decision names, with its
 * title. The ask stays what the rule found. Null where no rule reads these very words as what the decision
 * calls them.
 */
export function fileAsk(
  records: Records,
  { decision, spans: [span] }: { decision: Decision; spans: [ParsedSpan, ...ParsedSpan[]] },
): Records | null {
  if (!decidesAsk(decision)) return null;
  const { collection } = findingKinds[decision.as];
  const index = records[collection].findIndex((ask) => isSame(ask.span, span));
  const ask = records[collection][index];
  if (!ask) return null;
  const [area = ask.area] = decision.areas;
  const areaBasis = decision.areas.length > 0 ? 'editor' : ask.areaBasis;
  const { title, because } = decision;
  const filed = { ...ask, area, areaBasis, title: title ?? ask.title, because };
  return { ...records, [collection]: records[collection].with(index, filed) };
}

function decidesAsk(decision: Decision): decision is DecidedAsk {
  return isFindingKind(decision.as) && isListed(decision.as);
}

function isSame(one: ParsedSpan, other: ParsedSpan): boolean {
  return one.passage === other.passage && one.start === other.start && one.end === other.end;
}

/** A decision that words ask for something. */
export type DecidedAsk = Extract<Decision, { as: ListedKind }>;
