import type { CollectionName } from '../collections.ts';
import type { CsvColumn } from '../records/csv-columns.ts';
import { listMark } from '../records/write-csv.ts';

/**
 * A column as a field of a Table Schema. That a cell may hold several values, what they are and which
 * collection holds their ids is said beside it, for version 1 of the standard knows no such type.
 */
export function field(column: CsvColumn, example: string | undefined): object {
  const { name, type, list, description, unit, references } = column;
  const isUri = type === 'uri' && !list;
  return {
    name,
    title: titleOf(name),
    type: list || type === 'uri' ? 'string' : type,
    ...(isUri ? { format: 'uri' } : {}),
    description: list ? `${description} Several are joined by “${listMark}”.` : description,
    ...(example === undefined ? {} : { example }),
    ...(unit ? { unit } : {}),
    ...(list ? { delimiter: listMark, itemType: type, itemConstraints: limits(column) } : {}),
    ...(list && references ? { itemReference: { resource: references, fields: ['id'] } } : {}),
    constraints: list ? {} : limits(column),
  };
}

/** The columns each of whose cells holds one id of a record of a table, or of this one. */
export function foreignKeys(columns: CsvColumn[], own: CollectionName): object[] {
  return columns.flatMap(({ name, list, references }) =>
    list || references === null
      ? []
      : [
          {
            fields: [name],
            reference: { resource: references === own ? '' : references, fields: ['id'] },
          },
        ],
  );
}

function limits({ name, required, values, pattern, minimum }: CsvColumn): object {
  return {
    ...(required ? { required } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
    ...(pattern ? { pattern } : {}),
    ...(minimum === undefined ? {} : { minimum }),
  };
}

function titleOf(name: string): string {
  return name
    .replaceAll('_', ', ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
