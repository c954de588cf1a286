import type { ListedKind } from '../../schemas/finding-kinds.ts';
import { kindCalled } from '../document/ask-heading.ts';
import type { Passage } from '../document/document.ts';
import type { Text } from '../text.ts';

/**
 * What the letters before a number call an ask, as the text itself explains them: where `CC = cause of
 * concern` or `causes of concern (CC)` stands, `CC1 It does not train.` yields a cause of concern.
 */
export function askCodes({ document }: Text): (passage: Passage) => Coded | null {
  const kinds = new Map<string, ListedKind>();
  for (const { text, folded } of document.passages)
    for (const { index, 0: whole, 1: before, 2: behind } of text.matchAll(explained)) {
      const words = before
        ? folded.slice(index + whole.length, index + 60)
        : folded.slice(Math.max(0, index - 48), index);
      const kind = kindCalled(before ? (/^[^.,;=]*/.exec(words)?.[0] ?? '') : words);
      if (kind) kinds.set(before ?? behind ?? '', kind);
    }
  return ({ text }) => {
    const [all = '', letters = ''] = coded.exec(text) ?? [];
    const kind = kinds.get(letters);
    return kind ? { kind, rest: all.length } : null;
  };
}

/** The kind of an ask, and where its words begin. */
interface Coded {
  kind: ListedKind;
  rest: number;
}

const explained = /\b(\p{Lu}\p{L}{0,3}) ?[=:\p{Pd}] |\((\p{Lu}\p{L}{0,3}?)s?\)/gu;
const coded = /^(\p{Lu}\p{L}{0,3}) ?\d[\d./]*[^\p{L}\d]+(?=(?:\S+ ){4})/u;
