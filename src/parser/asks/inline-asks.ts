import type { Draft } from '../draft.ts';
import type { ParsedAsk } from '../parsed-report.ts';
import { askAt } from './section-blocks.ts';

/**
 * Records printed on the line of their heading (`AFI 1 – The force should …`), or as a field of a row
 * whose type says what they are (`Type: Area for improvement`, `Text: The force should …`). `names`
 * are the heading's words, parted by `|`.
 */
export function inlineAsks(draft: Draft, names: string): ParsedAsk[] {
  const heading = new RegExp(
    `^(?:${names})(?:[ -]?\\d{1,3})?(?:\\s*\\([^()]{1,60}\\))?\\s*[:.–—-]\\s*(?=\\p{L})`,
    'iu',
  );
  const type = new RegExp(`^(?:type|kind|category)\\s*:\\s*(?:${names})s?\\.?$`, 'i');
  return draft.passages.flatMap(({ text }, passage) => {
    const field = type.test(text) ? fieldBelow(draft, passage) : null;
    if (field) return [field];
    const start = heading.exec(text)?.[0].length;
    return start === undefined ? [] : askFrom(draft, passage, start);
  });
}

function fieldBelow(draft: Draft, type: number): ParsedAsk | null {
  for (let at = type + 1; at < Math.min(type + 8, draft.passages.length); at += 1) {
    const { text = '' } = draft.passages[at] ?? {};
    if (/^(?:type|kind|category)\s*:/i.test(text)) return null;
    const label = /^(?:text|description|wording|details?|what we said|finding)\s*:\s*/i.exec(text);
    if (label) return askFrom(draft, at, label[0].length)[0] ?? null;
  }
  return null;
}

function askFrom(draft: Draft, passage: number, start: number): ParsedAsk[] {
  const { text = '' } = draft.passages[passage] ?? {};
  const long = text.slice(start).split(' ').length >= 5;
  return long ? [askAt(draft, { span: { passage, start, end: text.length } })] : [];
}

/** Records in the order of the text, each set of words at one place only. */
export function inOrder<T extends ParsedAsk>(asks: T[]): T[] {
  const seen = new Set<string>();
  return asks
    .toSorted(
      (one, other) => one.span.passage - other.span.passage || one.span.start - other.span.start,
    )
    .filter(({ span }) => {
      const key = `${span.passage}`;
      return !seen.has(key) && seen.add(key);
    });
}
