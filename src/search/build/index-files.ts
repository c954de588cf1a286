import { dateInWords } from '../../in-words/date.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { RecordsFile, ReportEntry, ReportTexts } from '../format/index-format.ts';
import { withoutReport } from '../format/record-id.ts';
import { lexiconOf } from '../query/lexicon.ts';
import { catalogueOf } from './catalogue.ts';
import { searchRecords } from './records.ts';
import { nearTerms, nearWords, searchNames } from './search-names.ts';
import { indexPieces, type SearchRecord } from './search-record.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordFilesOf } from './word-files.ts';

/** The files of an edition’s index by their names, from its folder, with what each holds. */
export function indexFiles(edition: Edition): Record<string, unknown> {
  const records = searchRecords(edition);
  const byReport = Map.groupBy(records, ({ report }) => report);
  const ofReports = edition.reports.map(({ id }) => byReport.get(id) ?? []);
  const labelWords = lexiconOf(searchNames(edition)).words;
  const { english, meanings, ...vocabulary } = vocabularyOf(
    records,
    labelWords,
    nearWords(edition),
    edition.thesaurus,
  );
  const words = wordFilesOf(records.flatMap(indexPieces));
  const needed: RecordsFile = {
    catalogue: catalogueOf(records),
    reports: edition.reports.map(reportEntry),
    vocabulary,
    firstWords: words.map(({ first }) => first),
  };
  return {
    'records.json': needed,
    'english.json': english,
    'thesaurus.json': meanings,
    'near.json': nearTerms(edition),
    ...eachIn(
      'words',
      words.map(({ places }) => places),
    ),
    ...eachIn('texts', ofReports.map(textsOf)),
  };
}

/** The texts of the records of one report. */
function textsOf(records: SearchRecord[]): ReportTexts {
  const pieces = records.flatMap(indexPieces);
  const known = <T>(of: (record: SearchRecord) => T | null): Record<string, T> =>
    Object.fromEntries(
      records.flatMap((record, index) => {
        const value = of(record);
        return value === null ? [] : [[index, value]];
      }),
    );
  return {
    records: records.map(({ id, report }) => withoutReport(id, report)),
    titles: known(({ title }) => title),
    shared: known(({ pieces, words }) => (pieces.length === 0 ? words : null)),
    passages: pieces.map(({ passage }) => passage?.replace(/^.*#p/, '') ?? '0'),
    pieces: pieces.map(({ words }) => words),
    observations: Object.fromEntries(
      [...pieces.entries()].flatMap(([place, { observations }]) =>
        observations.length > 0 ? [[place, observations]] : [],
      ),
    ),
  };
}

/** A file for each of several, by its number. */
const eachIn = (folder: string, files: unknown[]): Record<string, unknown> =>
  Object.fromEntries(files.map((file, number) => [`${folder}/${number}.json`, file]));

/** What results and filters say of a report. */
function reportEntry({ id, name, date, round }: Edition['reports'][number]): ReportEntry {
  const when = dateInWords(date.value) + (date.basis === 'inferred' ? ' (inferred)' : '');
  return { id, name, date: date.value, when, round };
}
