/**
 * The first words of a text, unaltered, up to `longest` characters. Where words are left out an
 * ellipsis of ours stands after them.
 */
export function firstWords(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : longest)} …`;
}
