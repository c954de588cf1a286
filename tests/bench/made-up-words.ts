/** Syllables of words that look English and mean nothing. */
const starts =
  'al ber cor dal en far gol har in jar kel lor mar nor or pel quin ral sel tam un var wil yar zel bran clar dren flor glan'.split(
    ' ',
  );
const middles = 'a e i o u an er il on ur ast est ick old und'.split(' ');
const ends =
  'bert dale den field ford ing ler ment ner ring ster tion ton ver worth wick ble ful ness ship'.split(
    ' ',
  );

/** A vocabulary of made-up words; like in any text, few are common and most are rare. */
export function vocabulary(random: () => number, size: number): () => string {
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = new Set<string>();
  while (words.size < size) words.add(pick(starts) + pick(middles) + pick(ends));
  const list = [...words];
  return () => list[Math.floor(list.length ** random()) - 1] ?? '';
}

/** Names of made-up counties. */
export function countyNames(count: number): string[] {
  const names = starts.flatMap((start) =>
    ['shire', 'land', 'mouth'].map((end) => start.charAt(0).toUpperCase() + start.slice(1) + end),
  );
  return names.slice(0, count);
}
