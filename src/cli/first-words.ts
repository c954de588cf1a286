/** The first words of a text, as much as goes on a line. */
export function firstWords(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
