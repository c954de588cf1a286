/** Name of the highlight that styles show. */
const highlightName = 'search';

/**
 * Marks words within elements with the CSS Custom Highlight API, which leaves the page as it is, and
 * brings the first into view. Does nothing in a browser that lacks it.
 */
export function markWords(places: Iterable<Element>, words: string[]): void {
  if (words.length === 0 || !('highlights' in CSS)) return;
  const ranges = [...places].flatMap((place) => rangesIn(place, words));
  const [first] = ranges;
  if (!first) return;
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** Every place of the words within an element, however its text is split over nodes. */
function rangesIn(place: Element, words: string[]): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const rangeOf = (start: number, end: number): Range => {
    const range = document.createRange();
    const from = nodes.findLast((each) => each.start <= start);
    const to = nodes.findLast((each) => each.start < end);
    if (from) range.setStart(from.node, start - from.start);
    if (to) range.setEnd(to.node, end - to.start);
    return range;
  };
  return words.flatMap((each) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(each)}(?![\\p{L}\\p{N}])`, 'gu');
    return [...text.matchAll(pattern)].map(({ index, 0: { length } }) =>
      rangeOf(index, index + length),
    );
  });
}

/** The words as a pattern: any white space between them will do. */
function escaped(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
}
