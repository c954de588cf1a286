import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type CsvColumn, csvColumns } from '../../src/data/records/csv-columns.ts';
import { csvHeader, csvLines, writeCsvCell } from '../../src/data/records/write-csv.ts';
import { holdsForAny } from '../properties/holds-for-any.ts';
import { readCsvCell, readCsvList } from './read-csv-cell.ts';

describe('a cell', () => {
  test.each(['=1+1', '+44', '-5', '@name', '\tx', '\rx', "'=x", "''@x"])(
    'that begins like %j gets an apostrophe, taken off again on reading',
    (text) => {
      expect(writeCsvCell(text)).toBe(`'${text}`);
      expect(readCsvCell(writeCsvCell(text))).toBe(text);
    },
  );

  test.each(['', 'plain', "'quoted'", '’tis', '5-3', ' =x'])('%j stays as it is', (text) => {
    expect(writeCsvCell(text)).toBe(text);
    expect(readCsvCell(text)).toBe(text);
  });

  test('of any text is read back as it was', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab\'=+-@\t\r\n",|'), maxLength: 8 });
    holdsForAny(fc.property(text, (each) => readCsvCell(writeCsvCell(each)) === each));
  });
});

describe('records as CSV', () => {
  const schema = z.strictObject({
    id: z.string().describe('The id.'),
    voice: z.strictObject({ kind: z.enum(['a', 'b']), person: z.string().nullable() }),
    count: z.number().int(),
    sure: z.boolean(),
    tags: z.array(z.string()),
    original: z.array(z.strictObject({ start: z.number(), end: z.number() })),
    sentences: z.array(z.strictObject({ also: z.array(z.string()) })),
    wordings: z.record(z.string(), z.array(z.string())),
    inspected: z.strictObject({ from: z.string() }).nullable(),
  });
  const record = {
    id: '=id',
    voice: { kind: 'a', person: null },
    count: 3,
    sure: true,
    tags: ['x', 'y'],
    original: [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ],
    sentences: [{ also: ['p', 'q'] }, { also: [] }],
    wordings: { r1: ['w1', 'w2'], r2: ['w3'] },
    inspected: null,
  };

  test('have a column for each value within a value', () => {
    expect(csvColumns(schema).map(({ name, type, list }) => [name, type, list])).toEqual([
      ['id', 'string', false],
      ['voice_kind', 'string', false],
      ['voice_person', 'string', false],
      ['count', 'integer', false],
      ['sure', 'boolean', false],
      ['tags', 'string', true],
      ['original_start', 'string', true],
      ['original_end', 'string', true],
      ['sentences_also', 'string', true],
      ['wordings', 'string', true],
      ['inspected_from', 'string', false],
    ]);
  });

  test('of several forms have a column for each value that any form has', () => {
    const text = z.string().describe('The words.');
    const forms = z.discriminatedUnion('as', [
      z.strictObject({ text, as: z.literal('nothing') }),
      z.strictObject({ text, as: z.literal('quote'), speaker: z.string() }),
    ]);
    const columns = csvColumns(z.strictObject({ id: z.string(), decisions: z.array(forms) }));
    const names = columns.map(({ name }) => name);
    expect(names).toEqual(['id', 'decisions_text', 'decisions_as', 'decisions_speaker']);
    const decisions = [
      { text: 'a', as: 'nothing' },
      { text: 'b', as: 'quote', speaker: 'c' },
    ];
    const rows: unknown = parse(written(columns, [{ id: 'r', decisions }]), { columns: true });
    expect(rows).toEqual([
      {
        id: 'r',
        decisions_text: 'a | b',
        decisions_as: 'nothing | quote',
        decisions_speaker: ' | c',
      },
    ]);
  });

  test('are read back by a reader of CSV', () => {
    const rows: unknown = parse(written(csvColumns(schema), [record]), { columns: true });
    expect(rows).toEqual([
      {
        id: "'=id",
        voice_kind: 'a',
        voice_person: '',
        count: '3',
        sure: 'true',
        tags: 'x | y',
        original_start: '1 | 3',
        original_end: '2 | 4',
        sentences_also: 'p ; q | ',
        wordings: 'r1: w1 | r1: w2 | r2: w3',
        inspected_from: '',
      },
    ]);
    expect(readCsvList('x | y')).toEqual(['x', 'y']);
    expect(readCsvList('')).toEqual([]);
  });

  test('keep line breaks, quotes and commas within a cell', () => {
    const one = z.strictObject({ text: z.string() });
    const text = 'a\nb "c", d\r\ne';
    const rows: unknown = parse(written(csvColumns(one), [{ text }]), { columns: true });
    expect(rows).toEqual([{ text }]);
  });

  test('without a record are a header', () => {
    expect(written(csvColumns(z.strictObject({ id: z.string() })), [])).toBe('id\r\n');
  });
});

function written(columns: CsvColumn[], records: object[]): string {
  return csvHeader(columns) + csvLines(columns, records);
}
