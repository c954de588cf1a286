import { createHash } from 'node:crypto';
import type { CheckedText } from '../check-quotes/checked-text.ts';
import {
  fileOfWord,
  type PartsInfo,
  partFile,
  type TextsFile,
  type WordsFile,
  wordsFile,
} from '../check-quotes/parts.ts';
import { wordsOf } from '../check-quotes/words.ts';

/** The files that the page for checking quotations reads, by their names, and how many there are. */
export interface CheckFiles {
  info: PartsInfo;
  files: Map<string, TextsFile | WordsFile>;
  /** A hash of them all, 12 hex digits. */
  hash: string;
}

/**
 * Spreads reports over parts of about as many characters, each report whole in one of them; where there is
 * more than one, files of words say which part holds a word.
 */
export function checkFiles(texts: CheckedText[]): CheckFiles {
  const parts = partsOf(texts);
  const holders = parts.length > 1 ? holdersOf(parts) : new Map<string, number[]>();
  const words = Math.ceil(holders.size / wordsInAFile);
  const spread = Map.groupBy(holders, ([key]) => fileOfWord(key, words));
  const files = new Map<string, TextsFile | WordsFile>(
    parts.map((reports, part) => [partFile(part), { reports }]),
  );
  for (let file = 0; file < words; file += 1)
    files.set(wordsFile(file), Object.fromEntries(spread.get(file) ?? []));
  const hash = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 12);
  return { info: { parts: parts.length, words }, files, hash };
}

const charactersInAPart = 64_000;
const wordsInAFile = 2_000;

function partsOf(texts: CheckedText[]): CheckedText[][] {
  const parts: CheckedText[][] = [[]];
  let length = 0;
  for (const text of texts) {
    const own = text.passages.reduce((sum, passage) => sum + passage.text.length, 0);
    if (length > 0 && length + own > charactersInAPart) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(text);
    length += own;
  }
  return parts;
}

function holdersOf(parts: CheckedText[][]): Map<string, number[]> {
  const held = parts.flatMap((texts, part) => {
    const words = texts.flatMap((each) => each.passages).flatMap(({ text }) => wordsOf(text));
    return [...new Set(words.map(({ key }) => key))].map((key) => ({ key, part }));
  });
  const byKey = [...Map.groupBy(held, ({ key }) => key)];
  return new Map(byKey.map(([key, all]) => [key, all.map(({ part }) => part)]));
}
