import type { Report } from '../../schemas/report.ts';
import { findingCollections } from '../collection-names.ts';
import type { DataCollections } from '../records/data-collections.ts';
import { type DataFile, dataFile, jsonFile } from './data-file.ts';

/** The collections that are part of a report’s own file. */
const ofReport = ['passages', ...findingCollections] as const;

/** Each report with its passages and findings as one JSON file, and its original byte for byte. */
export function reportFiles(
  collections: DataCollections,
  originals: Map<string, Uint8Array>,
): DataFile[] {
  return collections.reports.flatMap((report) => [
    reportFile(report, collections),
    dataFile(`originals/${report.id}.txt`, 'text/plain', originalOf(report, originals)),
  ]);
}

function reportFile(report: Report, collections: DataCollections): DataFile {
  const parts = ofReport.map((name) => [
    name,
    collections[name].filter((record) => record.report === report.id),
  ]);
  return jsonFile(`reports/${report.id}.json`, { ...report, ...Object.fromEntries(parts) });
}

function originalOf({ id }: Report, originals: Map<string, Uint8Array>): Uint8Array {
  const bytes = originals.get(id);
  if (!bytes) throw new Error(`the original of the report "${id}" was not read`);
  return bytes;
}
