import type { Edition } from '../schemas/edition.ts';
import { catalogueOf } from './catalogue.ts';
import { formatDate } from './format-date.ts';
import type { RecordText, ReportEntry, ReportTexts, TextFile } from './index-format.ts';
import { recordTitle } from './record-title.ts';
import type { SearchRecord } from './search-record.ts';
import { vocabularyOf, wordFiles } from './word-files.ts';

/** Texts up to this size travel in one file; else each report has its own. */
const wholeTexts = 64 * 1024;

/** The files of the index by name, as JSON. The same records give the same bytes. */
export function indexFiles(edition: Edition, records: SearchRecord[]): Map<string, string> {
  const texts = textFiles(edition, records);
  const words = wordFiles(records);
  const catalogue = catalogueOf(records, { wordFiles: words.length, textFiles: texts.length });
  const files: [string, unknown][] = [
    ['catalogue', catalogue],
    ['vocabulary', vocabularyOf(records)],
    ['reports', edition.reports.map(reportEntry)],
    ...words.map((file, index): [string, unknown] => [`words-${index}`, file]),
    ...texts.map((file, index): [string, unknown] => [`texts-${index}`, file]),
  ];
  return new Map(files.map(([name, content]) => [`${name}.json`, JSON.stringify(content)]));
}

function reportEntry(report: Edition['reports'][number]): ReportEntry {
  return {
    id: report.id,
    name: report.name,
    date: report.date.value,
    round: report.round,
    body: report.bodies[0] ?? '',
  };
}

function textFiles(edition: Edition, records: SearchRecord[]): TextFile[] {
  const byReport = Map.groupBy(records, ({ report }) => report);
  const reports = edition.reports.map(
    ({ id, name, date }): ReportTexts => ({
      name,
      when: formatDate(date.value) + (date.basis === 'inferred' ? ' (inferred)' : ''),
      records: (byReport.get(id) ?? []).map(recordText),
    }),
  );
  const whole = JSON.stringify(reports).length <= wholeTexts;
  return whole ? [{ reports }] : reports.map((report) => ({ reports: [report] }));
}

function recordText(record: SearchRecord): RecordText {
  const told = record.title !== recordTitle(record);
  return {
    id: record.id,
    ...(told ? { title: record.title } : {}),
    ...(record.pieces.length === 0 ? { words: record.words } : {}),
    pieces: record.pieces.map(({ text, themes }) => [
      text,
      themes.map(({ theme, start, end }) => [theme, start, end]),
    ]),
  };
}
