import type { WordPlaces } from '../format/index-format.ts';
import { toSteps } from '../format/steps.ts';
import { indexWords } from '../words/index-words.ts';
import type { IndexPiece } from './search-record.ts';

/** The places of every word of some pieces, in files of about the same size, and the first word of each. */
export function wordFilesOf(pieces: IndexPiece[]): { first: string; places: WordPlaces }[] {
  const places = Map.groupBy(
    pieces.flatMap(({ words }) => indexWords(words)).map((word, place) => ({ word, place })),
    ({ word }) => word,
  );
  const files: { first: string; places: WordPlaces }[] = [];
  let size = fileSize;
  for (const word of [...places.keys()].sort()) {
    if (size >= fileSize) {
      files.push({ first: word, places: {} });
      size = 0;
    }
    const steps = toSteps((places.get(word) ?? []).map(({ place }) => place));
    Object.assign(files.at(-1)?.places ?? {}, { [word]: steps });
    size += word.length + JSON.stringify(steps).length;
  }
  return files;
}

/** Letters of a file before the next is begun. */
const fileSize = 100_000;
