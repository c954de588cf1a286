import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dateInWords } from '../../in-words/date.ts';
import type { Edition } from '../../schemas/edition.ts';
import {
  inOneFile,
  type RecordsFile,
  type ReportEntry,
  type ReportQuestions,
  type ReportTexts,
} from '../format/index-format.ts';
import { withoutReport } from '../format/record-id.ts';
import { lexiconOf } from '../query/lexicon.ts';
import { catalogueOf } from './catalogue.ts';
import { basePathIn, fillIndexPlace } from './fill-index-place.ts';
import { modulesOf } from './modules-of.ts';
import { searchRecords } from './records.ts';
import { nearTerms, nearWords, searchNames } from './search-names.ts';
import { indexPieces, type SearchRecord } from './search-record.ts';
import { vocabularyOf } from './vocabulary.ts';
import { writePagefind } from './write-pagefind.ts';

/**
 * Writes the Pagefind index of an edition into `search-index/<hash>/` of a built site, beside it what
 * ranking, filters and results need, and tells the search page where it is. Throws if Pagefind fails or
 * the site has no search page.
 */
export async function writeSearchIndex(edition: Edition, site: string): Promise<void> {
  const records = searchRecords(edition);
  const byReport = Map.groupBy(records, ({ report }) => report);
  const ofReports = edition.reports.map(({ id }) => byReport.get(id) ?? []);
  const beside = filesBeside(edition, records, ofReports);
  const hash = createHash('sha256').update(JSON.stringify([formatVersion, beside]));
  const address = `search-index/${hash.digest('hex').slice(0, 12)}`;
  const folder = join(site, address);
  const chunks = await writePagefind(
    ofReports.map((each) => each.flatMap(indexPieces)),
    folder,
  );
  for (const [name, content] of Object.entries(beside)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), JSON.stringify(content));
  }
  const page = join(site, 'search/index.html');
  const files = await readdir(folder, { recursive: true });
  const html = await readFile(page, 'utf8');
  const modules = await modulesOf(html, site, basePathIn(html));
  await writeFile(page, fillIndexPlace(html, { folder: address, files, chunks, modules }));
}

/** To be raised when the same records are indexed in another way. */
const formatVersion = 9;

/** What lies beside the Pagefind index, by its file’s name. */
function filesBeside(
  edition: Edition,
  records: SearchRecord[],
  ofReports: SearchRecord[][],
): Record<string, unknown> {
  const texts = ofReports.map(textsOf);
  const { english, said, ...vocabulary } = vocabularyOf(
    records,
    lexiconOf(searchNames(edition)).words,
    nearWords(edition),
  );
  const areFew = texts.length <= inOneFile;
  const needed: RecordsFile = {
    catalogue: catalogueOf(records),
    reports: edition.reports.map(reportEntry),
    vocabulary,
    said: areFew ? null : said,
    texts: areFew ? texts : null,
  };
  return {
    'records.json': needed,
    'english.json': english,
    'near.json': nearTerms(edition),
    ...eachIn('questions', ofReports.map(questionsOf)),
    ...(areFew ? {} : eachIn('texts', texts)),
  };
}

/** The texts of the records of one report. */
export function textsOf(records: SearchRecord[]): ReportTexts {
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
    pieces: pieces.map(({ words, isQuestion }) => (isQuestion ? '' : words)),
    observations: Object.fromEntries(
      [...pieces.entries()].flatMap(([place, { observations }]) =>
        observations.length > 0 ? [[place, observations]] : [],
      ),
    ),
  };
}

/** The plain questions of the records of one report. */
export function questionsOf(records: SearchRecord[]): ReportQuestions {
  const pieces = records.flatMap(indexPieces);
  return Object.fromEntries(
    [...pieces.entries()]
      .filter(([, { isQuestion }]) => isQuestion)
      .map(([place, { words }]) => [place, words]),
  );
}

/** A file for each report, by its number. */
const eachIn = (folder: string, files: unknown[]): Record<string, unknown> =>
  Object.fromEntries(files.map((file, number) => [`${folder}/${number}.json`, file]));

/** What results and filters say of a report. */
export function reportEntry({ id, name, date, round }: Edition['reports'][number]): ReportEntry {
  const when = dateInWords(date.value) + (date.basis === 'inferred' ? ' (inferred)' : '');
  return { id, name, date: date.value, when, round };
}
