import type { Draft } from '../draft.ts';
import type { ParsedAsk } from '../parsed-report.ts';
import { askAt } from './section-blocks.ts';

/** Records printed on their heading's own line: `Area for improvement: the force should …`. */
export function inlineAsks(draft: Draft, heading: RegExp): ParsedAsk[] {
  return draft.passages.flatMap(({ text, kind }, passage) => {
    const match = heading.exec(text);
    if (!match || kind === 'item') return [];
    const start = match[0].length;
    return text.slice(start).split(' ').length < 5
      ? []
      : [askAt(draft, { span: { passage, start, end: text.length } })];
  });
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
