import { dateInWords } from '../../in-words/date.ts';
import type { Edition } from '../../schemas/edition.ts';
import type {
  RecordsFile,
  ReportEntry,
  ReportQuestions,
  ReportTexts,
} from '../format/index-format.ts';
import { withoutReport } from '../format/record-id.ts';
import { nameOfWords } from '../format/words-file.ts';
import { lexiconOf } from '../query/lexicon.ts';
import { indexWords } from '../words/index-words.ts';
import { catalogueOf } from './catalogue.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { searchRecords } from './records.ts';
import { nearTerms, nearWords, searchNames } from './search-names.ts';
import { indexPieces, type SearchRecord } from './search-record.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * The files of an edition’s index by their names, from its folder, and the first word of each file of words.
 * Throws if Pagefind fails.
 */
export async function indexFiles(edition: Edition): Promise<IndexFiles> {
  const records = searchRecords(edition);
  const byReport = Map.groupBy(records, ({ report }) => report);
  const ofReports = edition.reports.map(({ id }) => byReport.get(id) ?? []);
  const { spoken, meanings, spellings } = vocabularyOf(
    records,
    lexiconOf(searchNames(edition)),
    nearWords(edition),
    edition.thesaurus,
  );
  const pagefind = await pagefindFiles(
    records.flatMap(indexPieces).flatMap(({ words }) => indexWords(words)),
  );
  const firstWords = pagefind.words.map(({ first }) => first);
  const needed: RecordsFile = {
    catalogue: catalogueOf(records),
    reports: edition.reports.map(reportEntry),
    spoken,
    pagefind: Buffer.from(pagefind.metadata).toString('base64'),
    firstWords,
  };
  const files = [
    ['records.json', needed],
    ['spellings.json', spellings],
    ['thesaurus.json', meanings],
    ['near.json', nearTerms(edition)],
    ...ofReports.map((each, number) => [`texts/${number}.json`, textsOf(each)]),
    ...ofReports.map((each, number) => [`questions/${number}.json`, questionsOf(each)]),
  ];
  return {
    firstWords,
    files: {
      'pagefind.wasm': pagefind.wasm,
      ...Object.fromEntries(pagefind.words.map(({ file }, at) => [nameOfWords(at), file])),
      ...Object.fromEntries(files.map(([name, content]) => [name, JSON.stringify(content)])),
    },
  };
}

interface IndexFiles {
  files: Record<string, string | Uint8Array<ArrayBuffer>>;
  firstWords: string[];
}

/** The texts of the records of one report. */
function textsOf(records: SearchRecord[]): ReportTexts {
  const pieces = records.flatMap(indexPieces).filter(({ isQuestion }) => !isQuestion);
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

/** The plain questions of the records of one report. */
function questionsOf(records: SearchRecord[]): ReportQuestions {
  return records.flatMap(indexPieces).flatMap(({ words, isQuestion }) => (isQuestion ? words : []));
}

/** What results and filters say of a report. */
function reportEntry({ id, name, date, round }: Edition['reports'][number]): ReportEntry {
  const when = dateInWords(date.value) + (date.basis === 'inferred' ? ' (inferred)' : '');
  return { id, name, date: date.value, when, round };
}
