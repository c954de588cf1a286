import type { Draft } from '../draft.ts';
import type { ParsedAsk } from '../parsed-report.ts';
import { type AskSection, askAt, isAsk, isStatement, wholeOf } from './section-blocks.ts';

/**
 * The records of one section. Items of its list are records; without a list the first statement is
 * one, and so is each later statement of the same make, while paragraphs between them are evidence
 * for the one above.
 */
export function readAsks(draft: Draft, { blocks, single }: AskSection): ParsedAsk[] {
  const [first, second] = blocks.map((index) => draft.passages[index]);
  if (!first) return [];
  const listed = first.kind === 'item' || (second?.kind === 'item' && /:$/.test(first.text));
  return listed ? readList(draft, blocks) : readStatements(draft, blocks, single);
}

/** A paragraph between lists that asks by a time of its own: `Within six months, it should have …`. */
const deadline =
  /^(?:By|Within|No later than|With immediate effect|Immediately)\b[^:]{0,120}\b(?:should|must)\b[^:]*\.$/;

function readList(draft: Draft, blocks: number[]): ParsedAsk[] {
  const asks: ParsedAsk[] = [];
  const first = blocks.find((index) => draft.passages[index]?.kind === 'item');
  const list = first === undefined ? null : draft.passages[first]?.list;
  let leadIn: number | null = null;
  for (const index of blocks) {
    const passage = draft.passages[index];
    const last = asks.at(-1);
    if (!passage) continue;
    if (passage.kind !== 'item' && deadline.test(passage.text)) {
      asks.push(askAt(draft, { span: wholeOf(draft, index) }));
      continue;
    }
    if (passage.kind !== 'item') {
      leadIn = /:$|\w$/.test(passage.text) ? index : null;
      continue;
    }
    const fresh =
      passage.list === list ||
      (leadIn === null ? isAsk(passage.text) : isAsk(draft.passages[leadIn]?.text ?? ''));
    if (passage.depth > 1 && last) last.evidence.push(wholeOf(draft, index));
    else if (fresh) {
      const lead = leadIn === null ? null : wholeOf(draft, leadIn);
      asks.push(askAt(draft, { span: wholeOf(draft, index), leadIn: lead }));
    }
  }
  return asks;
}

function readStatements(draft: Draft, blocks: number[], single: boolean): ParsedAsk[] {
  const asks: ParsedAsk[] = [];
  const [first] = blocks.map((index) => draft.passages[index]);
  const stopped = /[.;]$/.test(first?.text ?? '');
  const headed = first?.kind === 'heading';
  for (const index of blocks) {
    const passage = draft.passages[index];
    if (!passage) continue;
    const last = asks.at(-1);
    const alike = headed
      ? passage.kind === 'heading'
      : passage.kind !== 'item' &&
        (stopped ? asksFirst(draft, passage.text) : !/[.:;?!]["”’)]?$/.test(passage.text));
    const starts = last ? !single && alike : true;
    if (starts && isStatement(passage.text))
      asks.push(askAt(draft, { span: wholeOf(draft, index) }));
    else if (!last) return [];
    else last.evidence.push(wholeOf(draft, index));
  }
  return asks;
}

/** Whether a sentence begins with the body and asks something of it at once. */
function asksFirst(draft: Draft, text: string): boolean {
  const lead =
    /^(?:by [^,]{4,40}, )?(?:the (?:force|constabulary|service|chief constable)|it)\s+(?:\w+ )?(?:should|must|needs? to)\b/i;
  if (lead.test(text)) return true;
  const [named] = draft.knownBodies.named(text.slice(0, 80));
  return (
    named?.start === 0 && /^\s+(?:\w+ )?(?:should|must|needs? to)\b/.test(text.slice(named.end))
  );
}
