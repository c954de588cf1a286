import type { CheckedReport } from '../checks/checked-content.ts';
import type { ParsedSpan } from '../parser/parsed-report.ts';
import type { OriginalRange, Span } from '../schemas/passage.ts';
import { passageId } from '../urls.ts';

/** The placer of one report, whose passages bear `numbers` in the order of the text. */
export function wordPlacer(source: CheckedReport, numbers: string[]) {
  const { parsed, alignment, original, entry } = source;
  const passage = (index: number) => passageId(source.id, itemAt(numbers, index));
  return {
    passage,
    text: ({ passage: index, start, end }: ParsedSpan) =>
      itemAt(parsed.passages, index).text.slice(start, end),
    span: ({ passage: index, start, end }: ParsedSpan): Span => ({
      passage: passage(index),
      start,
      end,
    }),
    /** Unicode code points of the original. */
    original: ({ passage: index, start, end }: ParsedSpan): OriginalRange => {
      // Where a copy differs from its original, no position is known.
      const positions = alignment.positions[index] ?? [];
      const first = positions[start] ?? 0;
      const last = positions[end - 1] ?? first;
      const count = (unit: number) => original.codePoints[unit] ?? 0;
      return { start: count(first), end: count(last + 1) };
    },
    /** Line and column in the Markdown copy, from 1. */
    place: ({ passage: index, start }: ParsedSpan) =>
      entry.placeAt(itemAt(itemAt(parsed.passages, index).offsets, start)),
  };
}

/** What stands at a place of a list. Throws where nothing does, for it was said that something would. */
export function itemAt<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new Error(`nothing stands at ${place} of ${list.length}`);
  return item;
}

/** Turns the parser's spans of one report into words with their place. */
export type WordPlacer = ReturnType<typeof wordPlacer>;
