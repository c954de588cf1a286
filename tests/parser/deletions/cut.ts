/** Words of a text that can be deleted, from offset to offset, end exclusive. */
export interface Cut {
  start: number;
  end: number;
  /** What is deleted, without the marks that part it from its neighbours. */
  words: string;
}

/** Cuts out of one item of a list, with the mark between it and the next or the one before. */
export function cutOfList(items: { start: number; end: number }[], source: string): Cut[] {
  if (items.length < 2) return [];
  return items.map((item, index) => {
    const next = items[index + 1];
    const words = source.slice(item.start, item.end);
    return next
      ? { start: item.start, end: next.start, words }
      : { start: items[index - 1]?.end ?? item.start, end: item.end, words };
  });
}
