import { z } from 'zod';
import type { BodyWords } from '../../schemas/site.ts';
import { type CollectionName, collectionTexts } from '../collections.ts';
import { type CsvColumn, csvColumns } from '../records/csv-columns.ts';
import { recordSchemas } from '../records/record-schemas.ts';
import { csvHeader, csvRows, csvText } from '../records/write-csv.ts';
import { mostRows, type Sheet } from './bundles.ts';
import { type DataFile, openDataFile, writeJsonFile } from './data-file.ts';

/**
 * Opens the files of a collection: as JSON and as CSV. Adding a record throws where it does not keep
 * to the schema of its collection.
 */
export function openCollection(folder: string, name: CollectionName, bodies: BodyWords) {
  const schema = recordSchemas[name];
  const columns = csvColumns(schema);
  const json = openDataFile(folder, `${name}.json`, 'application/json');
  const csv = openDataFile(folder, `${name}.csv`, 'text/csv');
  csv.write(csvHeader(columns));
  const texts = collectionTexts(bodies)[name];
  const examples: Record<string, string> = {};
  let rows: string[][] | null = [];
  let count = 0;
  return {
    /** Adds records behind those that are there; answers each as its schema has it. */
    add: (records: object[]) => {
      const whole = records.map((record) => schema.parse(record));
      if (whole.length > 0) {
        const list = JSON.stringify(whole, null, 2);
        json.write(`${count === 0 ? '[' : ','}${list.slice(1, -2)}`);
      }
      count += whole.length;
      const added = csvRows(columns, whole);
      for (const row of added) takeExamples(examples, columns, row);
      if (count > mostRows) rows = null;
      rows?.push(...added);
      csv.write(csvText(added));
      return whole;
    },
    /** Ends the files; adds the JSON Schema of the JSON, and the sheet of a spreadsheet. */
    close: (): { files: DataFile[]; sheet: Sheet } => {
      json.write(count === 0 ? '[]\n' : '\n]\n');
      const described = { ...z.toJSONSchema(z.array(schema)), ...texts };
      const files = [
        json.close(count),
        { ...csv.close(count), examples },
        writeJsonFile(folder, `schemas/${name}.json`, described),
      ];
      return { files, sheet: { title: texts.title, columns, rows } };
    },
  };
}

/** Keeps the first value of each column that is short enough to show what it holds. */
function takeExamples(examples: Record<string, string>, columns: CsvColumn[], row: string[]): void {
  for (const [index, { name }] of columns.entries()) {
    const cell = row[index] ?? '';
    if (cell !== '' && cell.length <= 80) examples[name] ??= cell;
  }
}
