import type { ListedKind } from '../../schemas/finding-kinds.ts';
import { type Passage, wholeOf } from '../document/document.ts';
import type { Text } from '../text.ts';
import { blocksBelow } from './ask-blocks.ts';
import { type AskHeading, askHeading } from './ask-heading.ts';
import { type AskReading, judged } from './ask-reading.ts';
import { listed, stated } from './ask-statements.ts';
import { canHead, isSentence } from './ask-words.ts';

/**
 * What stands below a heading of asks, or behind it on its line: `AFI 1 – The force should train` yields
 * an area for improvement of the words behind it.
 */
export function belowHeading(text: Text, passage: Passage, heading: AskHeading): AskReading[] {
  const base = { kind: heading.kind, heading: passage.index, leadIn: null, evidence: [] };
  const span = wholeOf(passage);
  if (heading.rest !== null) {
    const place = { ...span, start: heading.rest };
    return [
      judged(text, {
        ...base,
        span: place,
        outcome: 'record',
        reason: 'It stands behind its heading.',
      }),
    ];
  }
  if (isSentence(passage)) return [];
  if (heading.count === 0)
    return [{ ...base, span, outcome: 'dismissed', reason: 'The heading counts none.' }];
  const blocks = blocksBelow(text, passage, heading);
  const asks = blocks.some(({ kind }) => kind === 'item')
    ? listed(base, blocks)
    : stated(text, base, blocks, heading.single);
  if (asks.length > 0) return asks.map((ask) => judged(text, ask));
  const title = passage.kind === 'heading' && passage.headings.length === 0 && passage.index === 0;
  const counted = /^0$/.test(text.document.passages[passage.index - 1]?.folded ?? '');
  if (counted)
    return [{ ...base, span, outcome: 'dismissed', reason: 'The line above counts none.' }];
  return title || comesAgain(text, passage, heading.kind)
    ? []
    : [
        {
          ...base,
          span,
          outcome: 'unsettled',
          reason: 'Nothing that could be asked stands below this heading.',
        },
      ];
}

/** Whether another heading of the same words follows, so that this one is a link or a tab. */
function comesAgain({ document }: Text, { index }: Passage, kind: ListedKind): boolean {
  return document.passages
    .slice(index + 1, index + 60)
    .some((other) => canHead(other) && askHeading(other)?.kind === kind);
}
