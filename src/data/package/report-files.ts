import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../schemas/report.ts';
import { findingCollections } from '../collections.ts';
import { type DataFile, writeDataFile } from './data-file.ts';
import { withLists } from './json-text.ts';

/** The collections that are part of a report’s own file. */
export const ofReport = ['passages', ...findingCollections] as const;

/** Writes a report with its passages and findings, each of them as JSON, by collection. */
export function writeReport(
  folder: string,
  id: string,
  report: string,
  records: [string, string[]][],
): DataFile {
  const whole = `${withLists(report, records)}\n`;
  return writeDataFile(folder, `reports/${id}.json`, 'application/json', whole);
}

/** Writes a report’s original byte for byte. Throws where it cannot be read. */
export function writeOriginal(
  folder: string,
  { id, original }: Report,
  originals: string,
): DataFile {
  const bytes = readFileSync(join(originals, original));
  return writeDataFile(folder, `originals/${id}.txt`, 'text/plain', bytes);
}
