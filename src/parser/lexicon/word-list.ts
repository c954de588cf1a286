/**
 * Words that the rules go by, with an example in which `…` stands for any of them, and `……` for any
 * with a capital.
 */
export interface WordList {
  /** Folded: lower case, straight marks; parted by `|`. */
  words: string;
  /** A text that is read differently when one of the words is not in the list. */
  example: string;
  /** Examples of words that do not fit in that one; the words parted by `|`. */
  own?: Readonly<Record<string, string>>;
}
