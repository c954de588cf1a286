/** The words of a text from one unit to another, with [sic] behind each misprint that ends among them. */
export function withSic(
  text: string,
  start: number,
  end: number,
  misprints: { start: number; end: number }[],
): string {
  const marked = misprints.filter((each) => start <= each.start && each.end <= end);
  const cuts = [start, ...marked.map((each) => each.end), end];
  return cuts
    .slice(1)
    .map((cut, index) => text.slice(cuts[index], cut))
    .join(' [sic]');
}
