import type { Vocabulary, WordFile } from './index-format.ts';
import type { SearchRecord } from './search-record.ts';
import { toSteps } from './steps.ts';
import { joined, wordsOf } from './words.ts';

/** About how large one file of words may grow before the words are spread over more. */
const fileSize = 40 * 1024;

/** Where each stem stands, spread over files by `wordFileOf`. */
export function wordFiles(records: SearchRecord[]): WordFile[] {
  const places = placesOf(records);
  const size = [...places.values()].reduce((sum, { pieces }) => sum + 12 + pieces.length * 6, 0);
  const count = size < 2 * fileSize ? 1 : Math.ceil(size / fileSize);
  const files = Array.from({ length: count }, (): WordFile => ({}));
  for (const stem of [...places.keys()].sort()) {
    const { pieces, words } = places.get(stem) ?? { pieces: [], words: [] };
    const file = files[wordFileOf(stem, count)];
    if (file) file[stem] = [toSteps(pieces), words];
  }
  return files;
}

/** Which of `count` files holds a stem. */
export function wordFileOf(stem: string, count: number): number {
  let hash = 2166136261;
  for (let index = 0; index < stem.length; index += 1)
    hash = Math.imul(hash ^ stem.charCodeAt(index), 16777619);
  return (hash >>> 0) % count;
}

/** Every word of the texts with how common it is: 0 for one place, then a step for each doubling. */
export function vocabularyOf(records: SearchRecord[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { pieces } of records)
    for (const { text } of pieces)
      for (const { letters, common } of wordsOf(text))
        if (!common && letters.length > 2 && !/\d/.test(letters))
          counts.set(letters, (counts.get(letters) ?? 0) + 1);
  const words = [...counts.keys()].sort();
  return {
    words: words.join(' '),
    counts: words.map((word) => Math.min(9, Math.floor(Math.log2(counts.get(word) ?? 1)))).join(''),
  };
}

/**
 * Stems with the pieces and word numbers at which they stand. A word joined by a hyphen also stands,
 * run together, where its first part does: "anti-social" is found as anti, social and antisocial.
 */
function placesOf(records: SearchRecord[]): Map<string, Places> {
  const places = new Map<string, Places>();
  let piece = 0;
  for (const record of records) {
    for (const { text } of record.pieces) {
      const words = wordsOf(text);
      words.forEach((word, number) => {
        if (!word.common) note(places, word.stem, piece, number);
        const next = words[number + 1];
        if (next?.joined) note(places, joined(word, next).stem, piece, number);
      });
      piece += 1;
    }
  }
  return places;
}

function note(places: Map<string, Places>, stem: string, piece: number, word: number): void {
  const known = places.get(stem) ?? { pieces: [], words: [] };
  known.pieces.push(piece);
  known.words.push(word);
  places.set(stem, known);
}

type Places = { pieces: number[]; words: number[] };
