/** The document’s words around those that are cited. */
export interface Around {
  /** Before them, where they are not understood alone. */
  leadIn: string | null;
  /** After them, where they end within a sentence. */
  rest: string | null;
}

/** What stands around cited words, told in a sentence each: `Led in by “While”`, `Goes on: “… it is late.”`. */
export function aroundWords(around: Around | null): string[] {
  return [
    ...(around?.leadIn ? [`Led in by “${around.leadIn}”`] : []),
    ...(around?.rest ? [`Goes on: “… ${around.rest}”`] : []),
  ];
}

/** A sentence with a full stop at its end, unless words quoted there have one. */
export function stopped(sentence: string): string {
  return /[.!?]”?$/.test(sentence) ? sentence : `${sentence}.`;
}
