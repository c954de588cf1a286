import type { WordRange } from '../queries/words-shown.ts';

/** A stretch of a text that is shown in one way. */
export interface Piece {
  text: string;
  finding: boolean;
  theme: boolean;
  /** What we put after it. */
  after: { kind: 'sic' | 'lost link'; readAs: string | null }[];
}

/** Cuts a text where ranges begin and end; the pieces joined are the text again. */
export function cutWords(text: string, ranges: WordRange[]): Piece[] {
  const inside = ranges
    .map((range) => ({
      ...range,
      start: Math.max(0, range.start),
      end: Math.min(text.length, range.end),
    }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = inside.filter((range) => range.start <= start && end <= range.end);
    return {
      text: text.slice(start, end),
      finding: over.some(({ kind }) => kind === 'finding'),
      theme: over.some(({ kind }) => kind === 'theme'),
      after: inside.flatMap(({ kind, end: rangeEnd, readAs }) =>
        rangeEnd === end && (kind === 'sic' || kind === 'lost link') ? [{ kind, readAs }] : [],
      ),
    };
  });
}
