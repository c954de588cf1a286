import type { ListedKind } from '../../schemas/finding-kinds.ts';
import type { ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';

/** One thing asked, or a place that looks like one. */
export interface AskReading {
  kind: ListedKind;
  outcome: 'record' | 'dismissed' | 'unsettled';
  reason: string;
  span: ParsedSpan;
  heading: number | null;
  leadIn: number | null;
  evidence: number[];
  /** Whether it is asked by the way where the text has headings for what it asks. */
  passing?: boolean;
}

/** What the asks of one heading or lead-in share. */
export type AskBase = Pick<AskReading, 'kind' | 'heading' | 'leadIn' | 'evidence'>;

/**
 * What a panel recommends to itself, and "none", ask nothing of a body: "the panel is recommended to note
 * the report" is dismissed.
 */
export function judged({ document }: Text, ask: AskReading): AskReading {
  const words =
    document.passages[ask.span.passage]?.folded.slice(ask.span.start, ask.span.end) ?? '';
  const lead = ask.leadIn === null ? '' : (document.passages[ask.leadIn]?.folded.slice(-300) ?? '');
  if (none.test(words) && words.split(' ').length < 12)
    return { ...ask, outcome: 'dismissed', reason: 'The words say that there are none.' };
  if (done.test(lead))
    return { ...ask, outcome: 'dismissed', reason: 'The words before say that these are done.' };
  return members.test(lead) || (lead === '' && members.test(words))
    ? { ...ask, outcome: 'dismissed', reason: 'A meeting asks this of its own members.' }
    : ask;
}

const done = /\b(?:closed|discharged|signed off|completed|have been met|has been met)\b/;

const none =
  /^(?:none|nil|n\/a|not applicable|no\b|there (?:are|were|is|was) (?:currently )?no(?:ne)?\b|we (?:have )?(?:found|identified|made) no)\b/;

const members =
  /\b(?:panel|committee|board|members|cabinet|authority)\b[^.]{0,60}(?:\bnotes?\b|(?:is|are) (?:asked|invited|recommended))|\b(?:recommended|asked|invited)\b[^.]{0,40}\b(?:panel|committee|board|members|cabinet|authority)\b/;
