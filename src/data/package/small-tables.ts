import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { areaById, organisationById, roundById } from '../../edition/lookup.ts';
import type { Edition } from '../../schemas/edition.ts';
import { fromOne } from '../../schemas/field.ts';
import type { Grading } from '../../schemas/grade.ts';
import type { Report } from '../../schemas/report.ts';
import { type CsvColumn, csvColumns } from '../records/csv-columns.ts';
import { csvHeader, csvLines } from '../records/write-csv.ts';
import { type DataFile, openDataFile } from './data-file.ts';

const gradeSchema = z.strictObject({
  body: z.string().describe('Name of the body.'),
  area: z.string().describe('Name of the area.'),
  round: z.string().describe('Name of the round. Rows stand in the order of the rounds.'),
  series: fromOne.describe(
    'Grades of one series compare; those of different series do not. Rounds without a grade here are counted too, so that a number may be missing.',
  ),
  grade: z.string().describe('The grade, in the words of the scale.'),
  hedge: z.string().nullable().describe('The word that qualifies the grade, as printed.'),
  rank: fromOne.describe(
    'Its place on the scale of its round; 1 is the best. Scales of different series may have more places, so that one grade has another rank there.',
  ),
});

export const gradeColumns = csvColumns(gradeSchema);

/**
 * Writes every grade once, for charts, `grades.csv`: a row a body, area and round, and one more where
 * reports tell different grades of them.
 */
export function writeGrades(folder: string, edition: Edition): DataFile {
  const series = seriesOf(edition);
  const order = ({ round, body, area }: Grading) =>
    [
      String(roundById(edition, round).position).padStart(9, '0'),
      body,
      String(areaById(edition, area).position).padStart(9, '0'),
    ].join(' ');
  const rows = edition.gradings
    .toSorted((one, other) => order(one).localeCompare(order(other)))
    .map(({ body, area, round, judgment, hedge }) => ({
      body: organisationById(edition, body).name,
      area: areaById(edition, area).name,
      round: roundById(edition, round).name,
      series: series.get(round),
      grade: judgment,
      hedge,
      rank: roundById(edition, round).scale.findIndex(({ word }) => word === judgment) + 1,
    }));
  const once = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  return writeTable(folder, 'grades.csv', gradeColumns, once);
}

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
  const rows = [...counts.values()].toSorted((one, other) => (one.word < other.word ? -1 : 1));
  return writeTable(folder, 'words.csv', wordColumns, rows);
}

function writeTable(folder: string, path: string, columns: CsvColumn[], rows: object[]): DataFile {
  const file = openDataFile(folder, path, 'text/csv');
  file.write(csvHeader(columns) + csvLines(columns, rows));
  return file.close(rows.length);
}

/** The number of each round’s series: a new one begins where grades do not compare with those before. */
function seriesOf({ rounds }: Edition): Map<string, number> {
  let series = 0;
  return new Map(
    rounds
      .toSorted((one, other) => one.position - other.position)
      .map(({ id, comparableWithPrevious }, index) => {
        if (index === 0 || !comparableWithPrevious) series += 1;
        return [id, series];
      }),
  );
}

function wordsOf(original: string): string[] {
  const text = readFileSync(original, 'utf8').toLowerCase().replaceAll('’', "'");
  return text.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}
