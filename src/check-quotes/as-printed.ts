import { leavesOut, type Word } from './words.ts';

/** Where a word of a quotation stands in it. */
export interface WordPlace {
  /** Whether the quotation begins with it, or goes on with it after dots. */
  isNew: boolean;
  /** Whether the same word follows it in both texts. */
  goesOn: boolean;
  /** Whether the quotation ends with it, or the paragraph or list item that it runs over. */
  isLast: boolean;
}

/** Whether a word of a quotation is as the report prints it, with the marks that follow. */
export function isAsPrinted(
  word: Word,
  other: Word,
  { isNew, goesOn, isLast }: WordPlace,
): boolean {
  const isFree = isNew || word.bracketed !== null;
  const [one, two] = [word.print, other.print];
  if (isFree ? smallFirst(one) !== smallFirst(two) : one !== two) return false;
  if (isLast) return endsAlike(word, other);
  return !goesOn || leavesOut(word) || word.after === other.after;
}

/**
 * Whether the marks behind the last word of a quotation, or of a passage that it runs over, are no change:
 * it may have a comma or a full stop of its own there, but ask or call out only with the report.
 */
export function endsAlike(word: Word, other: Word): boolean {
  const [mark = ''] = /[?!]/.exec(word.after) ?? [];
  return other.after.includes(mark);
}

function smallFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
