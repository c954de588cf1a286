const longest = 700;

/**
 * The words of a citation: all of them, or, where they are many, the opening ones up to the end of a
 * sentence, then `[…]`. What is given is exact.
 */
export function wordsCited(words: string): string {
  if (words.length <= longest) return words;
  const opening = words.slice(0, longest);
  const sentences = /^[\s\S]*[.!?]['"’”)]*(?=\s)/.exec(opening)?.[0];
  const whole = sentences ?? opening.slice(0, opening.lastIndexOf(' '));
  return `${whole} […]`;
}
