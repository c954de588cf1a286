import type { RangedText, WordRange } from '../queries/words-shown.ts';

/** A stretch of a text that is shown in one way. */
export interface Piece {
  text: string;
  finding: boolean;
  theme: boolean;
  /** What we put after it. */
  after: { kind: 'sic' | 'lost link'; readAs: string | null }[];
}

/** A stretch of a text that is one explained term, or holds none. */
export interface Stretch extends RangedText {
  term: string | null;
}

/** Cuts a text where explained terms begin and end; the stretches joined are the text again. */
export function cutTerms(text: string, ranges: WordRange[]): Stretch[] {
  const others = ranges.filter(({ kind }) => kind !== 'term');
  const stretch = (start: number, end: number, term: string | null): Stretch => ({
    term,
    text: text.slice(start, end),
    ranges: others
      .filter((range) => range.start < end && start < range.end)
      .map((range) => ({ ...range, start: range.start - start, end: range.end - start })),
  });
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { start, end, term = null } of ranges.filter(({ kind }) => kind === 'term')) {
    stretches.push(stretch(from, start, null), stretch(start, end, term));
    from = end;
  }
  return [...stretches, stretch(from, text.length, null)].filter((each) => each.text !== '');
}

/** Cuts a text where ranges begin and end; the pieces joined are the text again. */
export function cutWords(text: string, ranges: WordRange[]): Piece[] {
  const inside = ranges.filter(({ start, end }) => start < text.length && end > 0);
  const ends = inside.flatMap(({ start, end }) => [start, end]);
  const cuts = [0, ...ends.filter((at) => at > 0 && at < text.length), text.length];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
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
