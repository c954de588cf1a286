import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import type { ParsedAsk } from '../parsed-report.ts';
import { askAt, wholeOf } from './section-blocks.ts';

/**
 * The records of lists whose lead-in, the last sentence of the passage above, is of a kind:
 * `Inspectors identified the following areas for improvement:`.
 */
export function ledAsks(draft: Draft, leads: (sentence: string) => boolean): ParsedAsk[] {
  return [...draft.passages.keys()].flatMap((index) => {
    const passage = draft.passages[index];
    if (!passage || passage.kind === 'item') return [];
    const lead = fold(passage.text.slice(passage.sentences.at(-1)?.start ?? 0));
    return lead.length <= 500 && leads(lead) ? listBelow(draft, index) : [];
  });
}

function listBelow(draft: Draft, index: number): ParsedAsk[] {
  const asks: ParsedAsk[] = [];
  const list = draft.passages[index + 1]?.list;
  for (let at = index + 1; at < draft.passages.length; at += 1) {
    const item = draft.passages[at];
    if (item?.kind !== 'item' || item.list !== list) break;
    if (item.depth > 1) asks.at(-1)?.evidence.push(wholeOf(draft, at));
    else asks.push(askAt(draft, { span: wholeOf(draft, at), leadIn: wholeOf(draft, index) }));
  }
  return asks;
}
