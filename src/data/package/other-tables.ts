import type { CsvColumn } from '../records/csv-columns.ts';
import { gradeColumns } from './grades-file.ts';
import { wordColumns } from './words-file.ts';

/** The tables that are no collection. */
export const otherTables: Record<string, { columns: CsvColumn[]; primaryKey: string[] }> = {
  'grades.csv': { columns: gradeColumns, primaryKey: ['body', 'area', 'round', 'grade'] },
  'words.csv': { columns: wordColumns, primaryKey: ['word'] },
};
