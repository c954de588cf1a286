import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fromOne } from '../../schemas/field.ts';
import type { Report } from '../../schemas/report.ts';
import { csvColumns } from '../records/csv-columns.ts';
import { csvHeader, csvLines } from '../records/write-csv.ts';
import { type DataFile, openDataFile } from './data-file.ts';

const wordSchema = z.strictObject({
  word: z
    .string()
    .describe(
      'The word in small letters: letters and digits in a row, with an apostrophe between if there is one.',
    ),
  count: fromOne.describe('How often it stands in the originals.'),
  documents: fromOne.describe('In how many of the originals it stands.'),
});

export const wordColumns = csvColumns(wordSchema);

/**
 * Writes every word of the originals with how often it stands there, `words.csv`, by the alphabet: what is
 * not listed stands in none of them.
 */
export function writeWords(folder: string, reports: Report[], originals: string): DataFile {
  const counts = new Map<string, { word: string; count: number; documents: number }>();
  for (const { original } of reports) {
    const found = Map.groupBy(wordsOf(join(originals, original)), (word) => word);
    for (const [word, places] of found) {
      const known = counts.get(word) ?? { word, count: 0, documents: 0 };
      counts.set(word, {
        word,
        count: known.count + places.length,
        documents: known.documents + 1,
      });
    }
  }
  const file = openDataFile(folder, 'words.csv', 'text/csv');
  file.write(csvHeader(wordColumns));
  const rows = [...counts.values()].toSorted((one, other) => (one.word < other.word ? -1 : 1));
  file.write(csvLines(wordColumns, rows));
  return file.close(rows.length);
}

function wordsOf(original: string): string[] {
  const text = readFileSync(original, 'utf8').toLowerCase().replaceAll('’', "'");
  return text.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}
