import type { GradeMention } from './grade-mentions.ts';

/** The stretch of a sentence that tells one grade. */
export interface Clause {
  start: number;
  end: number;
  mention: GradeMention;
}

const conjunction =
  /(?:;\s*(?:and |but |while |whilst )?|,?\s+(?:while|whilst|but|although|though|whereas|yet)\s+)/g;
const lighter = /(?:,\s+and\s+|\s+and\s+|,\s+)/g;
const begins =
  /^(?:(?:one|two|three|four|five|six|also|is|are|was|were|has|have|had|been|be|being|as|to be|overall|it|they|judged|graded|rated|assessed|found|held|deemed)\b|$|["'])/;
const verbGroup =
  /\b(?:is|are|was|were|been|being|judged|graded|rated|assessed|found|held|deemed|considered|comes? out|came out|remains?|as)\b/;

/**
 * Divides a sentence into one clause a grade: `the force was rated "Good" for A, and "Adequate" for
 * B, the recording of data was found to be "Inadequate"` has three. `knows` says whether words name
 * a known area.
 */
export function clausesOf(
  folded: string,
  mentions: GradeMention[],
  knows: (words: string) => boolean,
): Clause[] {
  let start = 0;
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const cut = next
      ? divide(folded, mention.outerEnd, next.outerStart, knows)
      : { end: folded.length, next: folded.length };
    const clause = { start, end: cut.end, mention };
    start = cut.next;
    return clause;
  });
}

function divide(
  folded: string,
  from: number,
  to: number,
  knows: (words: string) => boolean,
): { end: number; next: number } {
  const between = folded.slice(from, to);
  const strong = [...between.matchAll(conjunction)].at(-1);
  if (strong) return at(from, strong);
  const candidates = [...between.matchAll(lighter)].filter((match) => {
    const tail = between.slice(match.index + match[0].length).trim();
    return begins.test(tail) || verbGroup.test(tail) || knows(tail);
  });
  const chosen = candidates.findLast(({ 0: words }) => words.includes(',')) ?? candidates.at(-1);
  const bare = candidates.findLast(
    (match) => between.slice(match.index + match[0].length).trim() === '',
  );
  const best = bare ?? chosen;
  return best ? at(from, best) : { end: to, next: to };
}

function at(from: number, match: RegExpExecArray): { end: number; next: number } {
  return { end: from + match.index, next: from + match.index + match[0].length };
}
