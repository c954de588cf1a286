import { type Passage, wholeOf } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { Text } from '../text.ts';
import { askHeading } from './ask-heading.ts';
import { type AskReading, judged } from './ask-reading.ts';
import { canHead, isStatement, kindCalled, longest, modal, spoken } from './ask-words.ts';

/**
 * A list whose lead-in calls it asks, or asks by a time: each item below `By 31 January 2025, the force
 * should:` is a recommendation.
 */
export function led(text: Text, passage: Passage): AskReading[] | null {
  if (passage.kind === 'item') return null;
  const { passages } = text.document;
  const leads = passages[passage.index + 1]?.leadIn === passage.index;
  const items = leads
    ? passages
        .slice(passage.index + 1, passage.index + 80)
        .filter(({ leadIn }) => leadIn === passage.index)
    : [];
  // What leads to a list stands near it, however long its sentence is.
  const opens = Math.max(passage.sentences.at(-1)?.start ?? 0, passage.folded.length - longest);
  const lead = passage.folded.slice(opens);
  const name =
    called.exec(lead)?.[1] ??
    (modal.test(lead) && /:$/.test(lead) ? spoken.exec(passage.folded)?.[1] : undefined);
  const kind =
    dated.test(lead) || recommends.test(lead) || (bids.test(lead) && timed.test(lead))
      ? 'recommendation'
      : name && items.length > 0
        ? kindCalled(name)
        : null;
  const asks = (/:$/.test(lead) && modal.test(lead)) || bids.test(lead);
  const next = passages[passage.index + 1];
  const below =
    /:$|\bfollowing\b/.test(lead) &&
    next &&
    next.kind !== 'heading' &&
    items.length === 0 &&
    isStatement(next) &&
    (kind !== null || name !== undefined);
  if (next && below)
    return sentenceFrom(passages, next.index).map((part) =>
      judged(text, {
        kind: kind ?? kindCalled(name ?? ''),
        heading: null,
        leadIn: passage.index,
        evidence: [],
        span: wholeOf(part),
        outcome: 'record',
        reason: 'It follows its lead-in.',
      }),
    );
  if (kind === null && !asks) return null;
  const base = {
    kind: kind ?? ('recommendation' as const),
    heading: null,
    leadIn: passage.index,
    evidence: [],
  };
  if (items.length === 0) {
    const headed = next !== undefined && canHead(next) && askHeading(next) !== null;
    return /:$/.test(lead) && !headed
      ? [
          {
            ...base,
            span: wholeOf(passage),
            outcome: 'unsettled',
            reason: 'What it leads to does not stand below it.',
          },
        ]
      : [];
  }
  if (kind === null)
    return items.map((item) => ({
      ...base,
      span: wholeOf(item),
      outcome: 'unsettled',
      reason: 'Its lead-in asks, but gives no time and does not call it a recommendation.',
      passing: true,
    }));
  return items
    .filter(({ depth }) => depth === 1)
    .map((item) =>
      judged(text, {
        ...base,
        span: wholeOf(item),
        outcome: 'record',
        reason: 'Its lead-in says what it is.',
      }),
    );
}

/** A passage, and those below with which its sentence goes on: "to plan; and", "to train." */
function sentenceFrom(passages: readonly Passage[], from: number): Passage[] {
  let end = from + 1;
  while (/[;,](?: and| or)?$/.test(passages[end - 1]?.text ?? '') && end - from < 40) end += 1;
  return passages.slice(from, end).filter(({ kind }) => kind === 'paragraph');
}

const dated = grammar`(?:^|[,.;] )(?:${'deadlines'})\b[^:.]{0,140}\b(?:${'modals'})\b[^.]{0,80}:$|\b(?:${'modals'})\b,? (?:${'deadlines'}) [^:.]{0,80}:$`;
/** "Inspectors want the service to:" asks as "the service should:" does. */
const bids = grammar`\b(?:${'biddingVerbs'})\b[^.:]{0,120}\bto:$`;
const timed = grammar`(?:^|[\s,.;])(?:${'deadlines'}) [^.:]{0,140}:$`;
const recommends = grammar`\b(?:recommended|recommends|recommend|made (?:\w+ )?(?:${'recommendationHeadings'}))\b[^.]{0,120}:$`;
const called = grammar`\b(${'improvementHeadings'}|${'concernHeadings'}|${'recommendationHeadings'})\b[^.]*[:.]$`;
