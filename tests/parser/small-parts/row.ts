/** What a part of the parser answers of some words: a test reads it and compares it with what is known. */
export interface Row {
  /** The words; in a name, what they show. */
  text: string;
  read: () => unknown;
  known: unknown;
}

/** Rows of a function of words: each text with what it answers. */
export function rowsOf<T>(
  read: (text: string) => T,
  table: readonly (readonly [string, T])[],
): Row[] {
  return table.map(([text, known]) => ({ text, read: () => read(text), known }));
}
