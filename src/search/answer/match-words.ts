import { inOneFile } from '../format/index-format.ts';
import { printedDates } from '../query/dates.ts';
import type { Concept } from '../query/query.ts';
import { joined, wordsOf } from '../words/words.ts';
import type { Finder } from './finder.ts';
import type { Hits } from './retriever.ts';

/**
 * Pieces that hold the words of a concept together, in their order; words that a hyphen might join are
 * also looked for run together. Only words in quotation marks must follow one another letter for letter.
 */
export async function matchWords(concept: Concept, finder: Finder): Promise<Hits> {
  const { retriever, reports } = finder;
  if (concept.quoted && reports.length <= inOneFile) return letterForLetter(concept, finder);
  const slack = concept.quoted ? 0 : 2;
  const variants = variantsOf(concept).map((variant) => retriever.phrase(variant, slack));
  const hits = new Map<number, number[]>();
  for (const found of await Promise.all(variants))
    for (const [piece, places] of found) hits.set(piece, [...(hits.get(piece) ?? []), ...places]);
  return hits;
}

/**
 * Pieces where the very words stand, not others of their stems. Where each report’s text is a file of
 * its own, looking into all would take too long: there the stems will do.
 */
async function letterForLetter({ run }: Concept, { retriever, view }: Finder): Promise<Hits> {
  const wanted = run.map(({ letters }) => letters);
  const [first, ...others] = await Promise.all(wanted.map((each) => retriever.word(each)));
  const kept = new Map<number, number[]>();
  for (const [piece, places] of first ?? []) {
    if (!others.every((hits) => hits.has(piece))) continue;
    const text = await retriever.text(view.reportOf(view.recordOf(piece)));
    const end = view.startOf(piece) + view.lengthOf(piece);
    const exact = places.filter((place) => standsAt(text.slice(place, end), wanted));
    if (exact.length > 0) kept.set(piece, exact);
  }
  return kept;
}

/** Whether words stand letter for letter where a text begins, or within its first, hyphened word. */
function standsAt(text: string[], wanted: string[]): boolean {
  const begins = wordsOf(text[0] ?? '').length;
  const there = wordsOf(text.slice(0, 2 * wanted.length + 2).join(' '));
  return Array.from({ length: begins }).some((_, at) =>
    wanted.every((letters, index) => there[at + index]?.letters === letters),
  );
}

/** The words to look for, a date as texts print it, and with each two neighbours that a hyphen might join run together. */
export function variantsOf({
  run,
  words: content,
  quoted,
  date,
}: Pick<Concept, 'run' | 'words' | 'quoted' | 'date'>): string[][] {
  if (date) return printedDates(date);
  const words = quoted ? run : content;
  const joins = words.slice(1).flatMap((word, index) => {
    const before = words[index];
    if (!before || before.common || word.common) return [];
    if (!word.joined && before.letters.length > longestPrefix) return [];
    return [[...words.slice(0, index), joined(before, word), ...words.slice(index + 2)]];
  });
  return [words, ...joins]
    .filter(({ length }) => length > 0)
    .map((variant) => variant.map(({ letters }) => letters));
}

/** Anti-social, body-worn, multi-agency: what a hyphen joins to a word is seldom longer. */
const longestPrefix = 5;
