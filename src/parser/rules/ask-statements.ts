import type { ListedKind } from '../../schemas/finding-kinds.ts';
import { type Passage, wholeOf } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';
import type { Text } from '../text.ts';
import { field } from './ask-blocks.ts';
import type { AskBase, AskReading } from './ask-reading.ts';
import { asksFirst, coded, deadline, decimal, isStatement, modal, spoken } from './ask-words.ts';

/**
 * The items of a section's lists; a paragraph between them with a time of its own is an ask too. Below
 * `Cause of concern` its first statement is that, and what is to be done about it recommendations.
 */
export function listed(base: AskBase, blocks: Passage[]): AskReading[] {
  const asks: AskReading[] = [];
  let list: Passage['list'] | undefined;
  const concern = base.kind === 'cause of concern';
  let leadIn: Passage | null = null;
  for (const passage of blocks) {
    const last = asks.at(-1);
    const asked = leadIn !== null && modal.test(leadIn.folded);
    const make = (kind: ListedKind, reason: string): AskReading => ({
      ...base,
      kind,
      span: wholeOf(passage),
      evidence: [],
      outcome: 'record',
      reason,
    });
    const todo = concern ? ('recommendation' as const) : base.kind;
    if (passage.kind === 'heading') {
      list = undefined;
      leadIn = null;
      continue;
    }
    if (passage.kind === 'item') list ??= passage.list;
    // "We identified three key concerns." speaks of those below, and is none.
    const speaks = spoken.test(passage.folded) && !modal.test(passage.folded);
    if (passage.kind !== 'item' && speaks && asks.length === 0) continue;
    if (passage.kind !== 'item') {
      const leads = /:$/.test(passage.text);
      if (deadline.test(passage.folded) && !leads)
        asks.push(make(todo, 'It has a time of its own.'));
      else if (concern && asks.length === 0 && !leads && isStatement(passage))
        asks.push(make(base.kind, 'The statement below its heading.'));
      else if (!leads && last) last.evidence.push(passage.index);
      leadIn = passage;
    } else if (passage.depth > 1 && last) last.evidence.push(passage.index);
    else if (
      asked ||
      (passage.list === list && !(concern && leadIn)) ||
      (leadIn === null && modal.test(passage.folded))
    )
      asks.push({
        ...make(asked ? todo : base.kind, 'An item below its heading.'),
        leadIn: leadIn?.index ?? null,
      });
  }
  return asks;
}

/** Statements below a heading without a list: each with the paragraphs that follow as its evidence. */
export function stated(
  text: Text,
  base: AskBase,
  blocks: Passage[],
  single: boolean,
): AskReading[] {
  const asks: AskReading[] = [];
  const [first] = blocks;
  if (!first) return [];
  const code = [coded, decimal].find(
    (form) =>
      blocks.slice(0, 2).some(({ folded }) => form.test(folded)) &&
      blocks.filter(({ folded }) => form.test(folded)).length > 1,
  );
  const asking =
    single &&
    !modal.test(first.folded) &&
    blocks.slice(0, 8).some(({ folded }) => modal.test(folded)) &&
    field.test(first.folded);
  for (const passage of blocks) {
    if (asking && asks.length === 0 && !modal.test(passage.folded)) continue;
    if (code && passage.kind === 'heading' && !code.test(passage.folded)) continue;
    // "The report makes three recommendations." speaks of them, and is none.
    if (spoken.test(passage.folded) && !modal.test(passage.folded)) continue;
    const last = asks.at(-1);
    const starts = last
      ? !single && (code ? code.test(passage.folded) : isAlike(text, first, passage))
      : isStatement(passage);
    const due =
      last !== undefined && base.kind === 'cause of concern' && deadline.test(passage.folded);
    const kind = due ? 'recommendation' : base.kind;
    if (starts || due)
      asks.push({
        ...base,
        kind,
        span: wholeOf(passage),
        evidence: [],
        outcome: 'record',
        reason: 'A statement below its heading.',
      });
    else if (last) last.evidence.push(passage.index);
    else if (!/:$/.test(passage.text)) return [];
  }
  return asks;
}

/** Whether a later statement is made as the first is: so it is an ask, and no evidence for one. */
function isAlike(text: Text, first: Passage, passage: Passage): boolean {
  if (first.kind === 'heading')
    return passage.kind === 'heading' && modal.test(passage.folded) === modal.test(first.folded);
  if (!/[.;]$|; and$/.test(first.text))
    return !endsSentence(passage.text) && !/[:;]$/.test(passage.text);
  const numbered = /^\d+$/.test(text.document.passages[passage.index - 1]?.folded ?? '');
  return asksFirst(text, passage) || numbered || namesFirst(text, first, passage);
}

/** Statements that both begin with a body say something of it each: "Fell Police does not …". */
function namesFirst(text: Text, ...both: Passage[]): boolean {
  return both.every(({ index, folded }) => {
    const [body] = text.bodiesIn(index);
    return body !== undefined && body.start <= 4 && !modal.test(folded);
  });
}
