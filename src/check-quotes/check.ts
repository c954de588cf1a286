import { type Place, placeOf } from './checked-text.ts';
import type { Corpus } from './corpus.ts';
import { type Difference, differencesOf, differsOpenly } from './differences.ts';
import { findInARow, type Near, type Stretch, weightsOf } from './find-nearest.ts';
import { type Part, partsOf } from './joined.ts';
import { unwrapped, type Word, wordsOf } from './words.ts';

/** What is found out of a quotation. */
export type Checked =
  | {
      verdict: 'exact';
      /** Every place where it stands, in the order of the reports. */
      places: Place[];
      /** Where words are openly left out or put in: how it differs. */
      differences: Difference[];
    }
  | {
      verdict: 'altered';
      /** The places that it is made of, in its own order; more than one where it joins several. */
      parts: AlteredPart[];
    }
  | { verdict: 'none' };

/** A part of a quotation, where it most nearly stands, and how it differs from there. */
export interface AlteredPart {
  places: Place[];
  differences: Difference[];
}

/**
 * Whether a quotation stands in the reports: as it is, or openly shortened; altered; or not at all. Of one
 * to three words only the very words count, for so few are like others by chance.
 */
export function check(corpus: Corpus, quotation: string): Checked {
  const words = unwrapped(wordsOf(quotation), (key) => corpus.places(key).length > 0);
  if (words.length === 0) return { verdict: 'none' };
  const inARow = findInARow(corpus, withoutBracketedEnds(words)).map((place) =>
    compared(corpus, words, place),
  );
  const exact = inARow.filter(({ differences }) => differsOpenly(differences));
  if (exact.length > 0) return exactAt(corpus, exact);
  if (words.filter(({ bracketed }) => bracketed !== 'whole').length <= longestShort)
    return { verdict: 'none' };
  const parts = partsOf(corpus, words);
  const share = parts.reduce((sum, part) => sum + part.share, 0);
  if (share < leastShare) return { verdict: 'none' };
  const [only, ...others] = parts.map((part) =>
    everywhere(
      corpus,
      part.near.map((near) => widened(corpus, near, part)),
    ).map((place) => compared(corpus, part.words, place)),
  );
  const open = (only ?? []).filter(({ differences }) => differsOpenly(differences));
  if (others.length === 0 && open.length > 0) return exactAt(corpus, open);
  return {
    verdict: 'altered',
    parts: [only ?? [], ...others].map((each) => ({
      places: each.map(({ place }) => placeOf(corpus, place)),
      differences: each[0]?.differences ?? [],
    })),
  };
}

const longestShort = 3;

/** What a quotation puts in brackets before or behind the words that it quotes stands in no report. */
function withoutBracketedEnds(words: Word[]): Word[] {
  const isQuoted = ({ bracketed }: Word) => bracketed !== 'whole';
  return words.slice(words.findIndex(isQuoted), words.findLastIndex(isQuoted) + 1);
}

/** As much of a quotation, rare words weighing more, must stand in one place for it to come from there. */
const leastShare = 0.5;

interface Compared {
  place: Stretch;
  differences: Difference[];
}

function compared(corpus: Corpus, words: Word[], place: Stretch): Compared {
  const source = corpus.row.slice(place.from, place.to);
  return { place, differences: differencesOf(words, source, weightsOf(corpus, words)) };
}

/** A place with the words at its ends for which a quotation has others, up to the end of a sentence. */
function widened({ row }: Corpus, near: Near, { begin, words }: Part): Stretch {
  const endsSentence = (at: number) =>
    row[at]?.passage !== row[at + 1]?.passage || /[.?!]/.test(row[at]?.after ?? '');
  let { from, to } = near;
  for (let left = near.first - begin; left > 0 && from > 0 && !endsSentence(from - 1); left -= 1)
    from -= 1;
  for (let left = begin + words.length - near.after; left > 0 && !endsSentence(to - 1); left -= 1)
    to += 1;
  return { from, to };
}

function exactAt(corpus: Corpus, found: Compared[]): Checked {
  const differences = found[0]?.differences ?? [];
  return {
    verdict: 'exact',
    places: found.map(({ place }) => placeOf(corpus, place)),
    differences: differences.some(({ is }) => is !== 'same') ? differences : [],
  };
}

/** Every place where the words of some places stand, each once. */
function everywhere(corpus: Corpus, places: Stretch[]): Stretch[] {
  const all = places.flatMap(({ from, to }) => findInARow(corpus, corpus.row.slice(from, to)));
  return [...new Map(all.map((place) => [place.from, place])).values()];
}
