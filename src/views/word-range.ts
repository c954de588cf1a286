/** A stretch of a text that is shown otherwise than the rest. */
export interface WordRange {
  /** First UTF-16 unit, and the one after the last. */
  start: number;
  end: number;
  kind: 'finding' | 'theme' | 'sic' | 'lost link';
  /** How we read words marked [sic], where that is told. */
  readAs: string | null;
}

/** A text and what is shown otherwise in it. */
export interface RangedText {
  text: string;
  ranges: WordRange[];
}
