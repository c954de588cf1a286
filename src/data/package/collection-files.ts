import { z } from 'zod';
import type { BodyWords } from '../../schemas/site.ts';
import { collectionNames } from '../collection-names.ts';
import { csvColumns } from '../records/csv-columns.ts';
import type { DataCollections } from '../records/data-collections.ts';
import { recordSchemas } from '../records/record-schemas.ts';
import { writeCsv } from '../records/write-csv.ts';
import { collectionTexts } from './collection-texts.ts';
import { type DataFile, dataFile, jsonFile } from './data-file.ts';

/** Each collection as JSON, as CSV, and the JSON Schema of its JSON. */
export function collectionFiles(collections: DataCollections, bodies: BodyWords): DataFile[] {
  const texts = collectionTexts(bodies);
  return collectionNames.flatMap((name) => {
    const schema = recordSchemas[name];
    const records = z.array(schema).parse(collections[name]);
    return [
      jsonFile(`${name}.json`, records),
      dataFile(`${name}.csv`, 'text/csv', writeCsv(csvColumns(schema), records)),
      jsonFile(`schemas/${name}.json`, {
        ...z.toJSONSchema(z.array(schema)),
        ...texts[name],
      }),
    ];
  });
}
