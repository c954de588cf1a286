import { diffArrays } from 'diff';
import { passagesOf } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import { recordUrl, reportUrl } from '../urls.ts';
import { knownNumbers, misplaced, numberWords } from './number-words.ts';
import type { KnownAddress } from './read-permalinks.ts';

/**
 * Each passage whose number is out of the order of its text, and what is wrong: words that moved keep
 * their number, and a reader who looks for ¶ 6 between ¶ 5 and ¶ 7 would not find it.
 */
export function outOfOrder(entries: KnownAddress[], edition: Edition): OutOfOrder[] {
  return edition.reports.flatMap(({ id }) => {
    const passages = passagesOf(edition, id);
    const places = misplaced(passages.map(({ number }) => number));
    if (places.length === 0) return [];
    const moved = places.flatMap((place) => passages[place] ?? []);
    const numbers = numbersAfter(entries, id, passages, moved);
    return places.flatMap((place) => {
      const passage = passages[place];
      const entry = entries.find(({ address }) => address === recordUrl(passage?.id ?? ''));
      if (!passage || !entry) return [];
      return [
        { entry, reason: reasonFor(passage, entry, beside(passages, place), numbers[place]) },
      ];
    });
  });
}

/**
 * Which items of a later list are those of an earlier one, in the same order, as many as can be: the
 * place in the later list leading to the place in the earlier one. Of lists that differ too much, each
 * item is the next of its like.
 */
export function sameOrder(earlier: string[], later: string[]): Map<number, number> {
  const parts = diffArrays(earlier, later, { maxEditLength: mostDifferences });
  if (!parts) return nextOfLike(earlier, later);
  const found = new Map<number, number>();
  let [here, there] = [0, 0];
  for (const { count, added, removed } of parts) {
    for (let next = 0; next < count && !added && !removed; next += 1)
      found.set(here + next, there + next);
    if (!removed) here += count;
    if (!added) there += count;
  }
  return found;
}

/** The numbers that the passages would get if those that moved gave theirs up. */
function numbersAfter(
  entries: KnownAddress[],
  report: string,
  passages: Passage[],
  moved: Passage[],
): string[] {
  const given = new Set(moved.map(({ number }) => number));
  const known = knownNumbers(entries, `${reportUrl(report)}#p`).map((each) =>
    given.has(each.number) ? { ...each, hash: '' } : each,
  );
  return numberWords(
    known,
    passages.map(({ text }) => text),
  );
}

function beside(passages: Passage[], place: number): string {
  const before = passages[place - 1];
  const after = passages[place + 1];
  const sides = [
    ...(before ? [`after ${recordUrl(before.id)}`] : []),
    ...(after ? [`before ${recordUrl(after.id)}`] : []),
  ];
  return sides.join(' and ');
}

function reasonFor(
  { id, line, report }: Passage,
  entry: KnownAddress,
  where: string,
  number: string | undefined,
): string {
  const place = `${reportUrl(report)}#p${number ?? ''}`;
  return `${recordUrl(id)} (“${entry.words}”, line ${line} of the copy) would stand out of its order, ${where}. Put it back in the order of the numbers, or record where it went: add "movedTo: ${place}" to line ${entry.line}`;
}

/** Lists with more differences than this are not compared as a whole. */
const mostDifferences = 2_000;

/** Pairs of like items, each after the pair before. */
function nextOfLike(earlier: string[], later: string[]): Map<number, number> {
  const places = Map.groupBy(earlier.keys(), (there) => earlier[there] ?? '');
  const found = new Map<number, number>();
  let last = -1;
  for (const [here, item] of later.entries()) {
    const waiting = places.get(item) ?? [];
    while (waiting.length > 0 && (waiting[0] ?? 0) <= last) waiting.shift();
    const there = waiting.shift();
    if (there === undefined) continue;
    last = there;
    found.set(here, there);
  }
  return found;
}

/** A published passage that would stand out of its order, and what to do. */
interface OutOfOrder {
  entry: KnownAddress;
  reason: string;
}
