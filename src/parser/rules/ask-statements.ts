import { hasFiniteVerb } from '../document/area-name.ts';
import { type Passage, wholeOf } from '../document/document.ts';
import type { Text } from '../text.ts';
import {
  askedOf,
  fieldName,
  hasParts,
  isDated,
  isField,
  isStatement,
  modal,
  numberForm,
} from './ask-line.ts';
import type { AskReading } from './asks.ts';

/**
 * What is asked in a section: the items of its lists; without lists its first statement, and those that
 * are made as that is. What is asked about a cause of concern is a recommendation: below `Cause of
 * concern` "It does not train." is one, and the items of "It should:" are recommendations.
 */
export function statementsIn(
  text: Text,
  heading: Pick<AskReading, 'kind' | 'heading'>,
  section: Passage[],
  single: boolean,
): AskReading[] {
  const asks: AskReading[] = [];
  const concern = heading.kind === 'cause of concern';
  const { own, lists, isWhole } = partsAside(text, section, single && !concern);
  const form = section[0] !== undefined && isField(section[0]);
  let first: Passage | null = null;
  let lead: Passage | null = null;
  let last: AskReading | null = null;
  for (const passage of own) {
    const item = passage.kind === 'item';
    const todo = lead !== null && modal.test(lead.folded);
    const mayBe = item
      ? passage.depth === 1
      : first
        ? !lists &&
          !single &&
          (isWhole(passage) || !/:$/.test(passage.folded)) &&
          isAlike(text, first, passage)
        : (concern || !lists || isWhole(passage)) &&
          (isStatement(passage) || isWhole(passage)) &&
          (!form || modal.test(passage.folded));
    if (mayBe || isDated(passage)) {
      first ??= passage;
      asks.push({
        ...heading,
        kind: concern && todo ? 'recommendation' : heading.kind,
        outcome: 'record',
        reason: item ? 'An item below its heading.' : 'A statement below its heading.',
        span: { ...wholeOf(passage), start: fieldName(passage.folded) },
        leadIn: item ? (lead?.index ?? null) : null,
        evidence: [],
      });
      last = asks.at(-1) ?? null;
    } else if (passage.kind === 'heading') last = null;
    else if (!passage.folded.endsWith(':')) last?.evidence.push(passage.index);
    if (!item) lead = passage.kind === 'paragraph' ? passage : null;
  }
  return asks;
}

/** A section without the parts of what is asked, and whether its lists are what it asks. */
function partsAside({ document }: Text, section: Passage[], single: boolean) {
  const leadOf = ({ leadIn }: Passage) => document.passages[leadIn ?? -1];
  const isWhole = (passage: Passage | undefined) =>
    passage !== undefined &&
    hasParts(passage) &&
    (single || numberForm(passage.folded) !== '' || /\bwill:$/.test(passage.folded));
  // A numbered paragraph of the text is no item: "4. Since then it has:" below what is asked.
  const end = section.findIndex(
    ({ leadIn, listNumber }, at) => at > 0 && leadIn === null && (listNumber ?? 0) > 1,
  );
  // "Leaders should address these first." above a list is none of what it lists.
  const points = ({ index, kind, folded }: Passage) =>
    kind === 'paragraph' &&
    document.passages[index + 1]?.kind === 'item' &&
    /^(?:\S+ ){0,8}(?:these|those|the following)\b[^:]*\.$/.test(folded);
  const own = section.slice(0, end < 0 ? undefined : end).filter((passage) => {
    const above = leadOf(passage);
    return !isWhole(above) && !promise.test(above?.folded ?? '') && !points(passage);
  });
  const lists = own.some(({ kind }) => kind === 'item');
  return { own, lists, isWhole };
}

/** What leads to a list of what a body itself says it does: "told us that it will:". */
const promise = /\b(?:will|plans? to|intends? to|agreed to|promised to)(?: \w+){0,3}:$/;

/** Whether a later statement is made as the first is: so it is an ask, and no evidence for one. */
function isAlike(text: Text, first: Passage, passage: Passage): boolean {
  const form = numberForm(first.folded);
  if (form !== '') return form === numberForm(passage.folded);
  const above = text.document.passages[passage.index - 1]?.folded ?? '';
  // Lines without a full stop head the sentences that tell why.
  const heads = [first, passage].every(({ folded }) => /\w$/.test(folded) && hasFiniteVerb(folded));
  return heads || askedOf(text, passage) !== null || /^\d+$/.test(above);
}
