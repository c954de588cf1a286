/** Words of a copy around a difference, and the original's words in their place. */
export interface Excerpts {
  copy: string;
  original: string;
}

/**
 * The whole words around the place where a passage and its original part, as many of the original as
 * of the copy. What stands before the place is the same in both.
 */
export function excerptsAt(text: string, offset: number, original: string, at: number): Excerpts {
  const before = /\S*$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
  const lead = /(\S+\s+)?\S*$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? before;
  const rest = firstWords(text.slice(offset, offset + 80), 5);
  const count = Math.max(1, rest.split(/\s+/).filter(Boolean).length + (/^\s/.test(rest) ? 1 : 0));
  return {
    copy: (lead + rest).trim(),
    original: (lead + firstWords(original.slice(at, at + 200), text === '' ? 8 : count)).trim(),
  };
}

function firstWords(text: string, count: number): string {
  const words = new RegExp(`^\\s*\\S*(?:\\s+\\S+){0,${count - 1}}`).exec(text)?.[0] ?? '';
  return words.replace(/\s+/g, ' ');
}
