/** At most `length` letters of a text, ending with a whole word and, where cut, an ellipsis. */
export function firstWords(text: string, length: number): string {
  const plain = text.replace(/^[\s"“”'‘’]+/, '').replace(/[\s"“”]+$/, '');
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–-]+$/, '')} …`;
}
