import { areTheSame, leavesOut, type Word } from './words.ts';

/**
 * The pairs of words that two texts have in common, in the order of both, which weigh most and lie
 * closest together (a local alignment after Smith and Waterman). A word passed over between two pairs
 * costs a part of what a word weighs on average, but nothing where the quotation says that it leaves
 * words out, or has words in brackets instead.
 */
export function align(quoted: Word[], text: Word[], weights: number[]) {
  const average = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  const width = text.length + 1;
  const scores = new Float64Array((quoted.length + 1) * width);
  const steps = new Uint8Array(scores.length);
  let best = 0;
  for (const [row, word] of quoted.entries()) {
    const passing = leavesOut(word) || word.bracketed === 'whole' ? 0 : average * costOfText;
    for (const [column, other] of text.entries()) {
      const cell = (row + 1) * width + column + 1;
      const over = (scores[cell - 1] ?? 0) - passing;
      const under = (scores[cell - width] ?? 0) - average * costOfQuotation;
      const pair = areTheSame(word, other)
        ? (scores[cell - width - 1] ?? 0) + (weights[row] ?? 0)
        : 0;
      const score = Math.max(0, pair, over, under);
      scores[cell] = score;
      if (score > 0)
        steps[cell] = score === pair ? paired : score === over ? overText : overQuotation;
      if (score > (scores[best] ?? 0)) best = cell;
    }
  }
  return {
    pairs: pairsTo(best, steps, width),
    /** What the pairs weigh, less what is passed over between them. */
    score: scores[best] ?? 0,
  };
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

/** What a word passed over costs, in parts of what a word weighs on average. */
const costOfText = 0.25;
const costOfQuotation = 0.1;
const [paired, overText, overQuotation] = [1, 2, 3];

/** The pairs on the way to a cell, first one first. */
function pairsTo(best: number, steps: Uint8Array, width: number): Pair[] {
  const pairs: Pair[] = [];
  let cell = best;
  while (steps[cell]) {
    if (steps[cell] === paired)
      pairs.push({ at: Math.floor(cell / width) - 1, there: (cell % width) - 1 });
    if (steps[cell] === overText) cell -= 1;
    else cell -= steps[cell] === paired ? width + 1 : width;
  }
  return pairs.reverse();
}

function smallFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** A word of a quotation and the same word of a text, by their places in either. */
export interface Pair {
  at: number;
  there: number;
}

/** Where a word of a quotation stands in it. */
interface WordPlace {
  /** Whether the quotation begins with it, or goes on with it after dots. */
  isNew: boolean;
  /** Whether the same word follows it in both texts. */
  goesOn: boolean;
  /** Whether the quotation ends with it, or the paragraph or list item that it runs over. */
  isLast: boolean;
}
