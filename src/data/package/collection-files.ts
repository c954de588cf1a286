import { z } from 'zod';
import type { BodyWords } from '../../schemas/site.ts';
import type { CollectionName } from '../collection-names.ts';
import { csvColumns } from '../records/csv-columns.ts';
import { recordSchemas } from '../records/record-schemas.ts';
import { csvHeader, csvLines } from '../records/write-csv.ts';
import { collectionTexts } from './collection-texts.ts';
import { type DataFile, openDataFile, writeJsonFile } from './data-file.ts';
import { indented } from './json-text.ts';

/** The files of one collection while they are written. */
export interface OpenCollection {
  /** Adds records behind those that are there; answers each as JSON. */
  add: (records: object[]) => Promise<string[]>;
  /** Ends the files; adds the JSON Schema of the JSON. */
  close: () => Promise<DataFile[]>;
}

/**
 * Opens the files of a collection: as JSON and as CSV. Adding a record throws where it does not keep
 * to the schema of its collection.
 */
export async function openCollection(
  folder: string,
  name: CollectionName,
  bodies: BodyWords,
): Promise<OpenCollection> {
  const schema = recordSchemas[name];
  const columns = csvColumns(schema);
  const json = await openDataFile(folder, `${name}.json`, 'application/json');
  const csv = await openDataFile(folder, `${name}.csv`, 'text/csv');
  await csv.write(csvHeader(columns));
  let count = 0;
  return {
    add: async (records) => {
      const whole = records.map((record) => schema.parse(record));
      const texts = whole.map((record) => JSON.stringify(record, null, 2));
      for (const text of texts) {
        await json.write(`${count === 0 ? '[' : ','}\n${indented(text, 2)}`);
        count += 1;
      }
      await csv.write(csvLines(columns, whole));
      return texts;
    },
    close: async () => {
      await json.write(count === 0 ? '[]\n' : '\n]\n');
      const described = { ...z.toJSONSchema(z.array(schema)), ...collectionTexts(bodies)[name] };
      return [
        await json.close(count),
        await csv.close(count),
        await writeJsonFile(folder, `schemas/${name}.json`, described),
      ];
    },
  };
}
