/**
 * Whether a word as typed is surely a slip in another: one letter wrong, missing, added or swapped with
 * its neighbour, or two in a longer word.
 */
export function isSurelyMeant(typed: string, word: string): boolean {
  if (typed.length < 4 || word.length < 4 || startsOtherwise(typed, word)) return false;
  const most = typed.length < 8 ? 1 : 2;
  return typed !== word && slipDistance(typed, word, most) <= most;
}

/** The word that was surely meant, the nearest and then the most common; null where none is. */
export function wordMeant(typed: string, counts: ReadonlyMap<string, number>): string | null {
  return nearWords(typed, counts).find((word) => isSurelyMeant(typed, word)) ?? null;
}

/**
 * The word meant of a name that stands beside: few are like it, so a third of its letters may be others. A short
 * one may but lack a letter that is doubled: Hal is Hall, and Hill is not.
 */
export function nameMeant(typed: string, name: string[]): string | null {
  const most = typed.length < 5 ? 0.7 : typed.length / 3;
  return name.find((word) => slipDistance(typed, word, most) <= most) ?? null;
}

/** The words that were perhaps meant, up to a third of their letters wrong: the nearest first, then the most common. */
export function nearWords(typed: string, counts: ReadonlyMap<string, number>): string[] {
  if (typed.length < 4 || /\d/.test(typed)) return [];
  const most = Math.min(3, typed.length / 3);
  const near: { word: string; cost: number }[] = [];
  for (const [word, count] of counts) {
    if (word.length < 4 || startsOtherwise(typed, word)) continue;
    const distance = slipDistance(typed, word, most);
    if (distance <= most) near.push({ word, cost: distance * 10 - count });
  }
  return near.sort((a, b) => a.cost - b.cost).map(({ word }) => word);
}

/** A first letter is seldom wrong; it may be missing, or swapped with the second. */
function startsOtherwise(typed: string, word: string): boolean {
  return word.charAt(0) !== typed.charAt(0) && word.charAt(1) !== typed.charAt(0);
}

/**
 * How far apart two words are as slips of the pen go: one for each letter that is wrong, missing, added or swapped
 * with its neighbour, less for one that is doubled or not. Some number above `most` where it is more.
 */
export function slipDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > 2) return most + 1;
  let twoBack: number[] = [];
  let oneBack = [0];
  for (let j = 1; j <= to.length; j += 1) oneBack.push((oneBack[j - 1] ?? 0) + oneMore(to, j));
  for (let i = 1; i <= from.length; i += 1) {
    const row = [(oneBack[0] ?? 0) + oneMore(from, i)];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from.charAt(i - 1) === to.charAt(j - 1);
      const isSwapped =
        from.charAt(i - 1) === to.charAt(j - 2) && from.charAt(i - 2) === to.charAt(j - 1);
      row.push(
        Math.min(
          (oneBack[j] ?? 0) + oneMore(from, i),
          (row[j - 1] ?? 0) + oneMore(to, j),
          (oneBack[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (twoBack[j - 2] ?? 0) + 1 : most + 1,
        ),
      );
    }
    if (Math.min(...row) > most) return most + 1;
    twoBack = oneBack;
    oneBack = row;
  }
  return oneBack[to.length] ?? most + 1;
}

/** What it costs that the letter before `end` is there in one word only. */
function oneMore(word: string, end: number): number {
  return word.charAt(end - 1) === word.charAt(end - 2) ? 0.7 : 1;
}
