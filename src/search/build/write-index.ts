import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { dateInWords } from '../../in-words/date.ts';
import type { Edition } from '../../schemas/edition.ts';
import { reportUrl } from '../../urls.ts';
import {
  bearsTitle,
  between,
  inOneFile,
  type PageMeta,
  type RecordsFile,
  type ReportEntry,
} from '../format/index-format.ts';
import { withoutReport } from '../format/record-id.ts';
import { lexiconOf } from '../query/lexicon.ts';
import { catalogueOf } from './catalogue.ts';
import { fillIndexPlace } from './fill-index-place.ts';
import { readChunks } from './read-chunks.ts';
import { searchRecords } from './records.ts';
import { nearTerms, searchNames } from './search-names.ts';
import { type IndexPiece, indexPieces, type SearchRecord } from './search-record.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Writes the Pagefind index of an edition into `search-index/<hash>/` of a built site, beside it what
 * ranking and filters need, and tells the search page where it is. Throws if Pagefind fails or the
 * site has no search page.
 */
export async function writeSearchIndex(edition: Edition, site: string): Promise<void> {
  const records = searchRecords(edition);
  const beside: RecordsFile = {
    catalogue: catalogueOf(records),
    reports: edition.reports.map(reportEntry),
  };
  const vocabulary = vocabularyOf(records, lexiconOf(searchNames(edition)).words);
  const near = nearTerms(edition);
  const indexed = JSON.stringify([formatVersion, records, beside.reports, vocabulary, near]);
  const hash = createHash('sha256').update(indexed);
  const address = `search-index/${hash.digest('hex').slice(0, 12)}`;
  const folder = join(site, address);
  await mkdir(folder, { recursive: true });
  await writePagefind(edition, records, folder);
  await writeFile(join(folder, 'records.json'), JSON.stringify(beside));
  await writeFile(join(folder, 'vocabulary.json'), JSON.stringify(vocabulary));
  await writeFile(join(folder, 'near.json'), JSON.stringify(near));
  const page = join(site, 'search/index.html');
  const files = await readdir(folder, { recursive: true });
  const meta = files.find((file) => file.endsWith('.pf_meta')) ?? '';
  const chunks = readChunks(await readFile(join(folder, meta)));
  await writeFile(page, fillIndexPlace(await readFile(page, 'utf8'), address, files, chunks));
}

/** To be raised when the same records are indexed in another way. */
const formatVersion = 4;

async function writePagefind(edition: Edition, records: SearchRecord[], folder: string) {
  const byReport = Map.groupBy(records, ({ report }) => report);
  const isSmall = edition.reports.length <= inOneFile;
  const { index, errors } = await createIndex(isSmall ? { maxFragments: 1 } : {});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    for (const { id } of edition.reports) {
      const added = await index.addCustomRecord(pageOf(id, byReport.get(id) ?? []));
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused ${id}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  for (const name of unused) await rm(join(folder, name), { force: true });
}

/** What Pagefind always writes and this site never loads. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/** A report as a page: its records’ words one after the other, and beside them what they are. */
function pageOf(report: string, records: SearchRecord[]) {
  const speakers = records.filter(({ kind }) => kind === 'quote').map(({ title }) => title);
  const titles = records
    .filter(({ kind }) => bearsTitle(kind))
    .map((each) => each.editorsTitle ?? '');
  const shared = records.filter(({ pieces }) => pieces.length === 0).map(({ words }) => words);
  const meta: PageMeta = {
    records: records.map(({ id }) => withoutReport(id, report)).join(' '),
    passages: records.flatMap(indexPieces).flatMap(numberOf).join(' '),
    ...(speakers.length > 0 ? { speakers: speakers.join(between) } : {}),
    ...(titles.length > 0 ? { titles: titles.join(between) } : {}),
    ...(shared.length > 0 ? { shared: shared.join(between) } : {}),
  };
  return {
    url: reportUrl(report),
    content: records
      .flatMap(indexPieces)
      .map(({ words }) => words)
      .filter(Boolean)
      .join(' '),
    language: 'en',
    meta: { ...meta },
  };
}

/** The number of a piece’s passage; 0 where it has no words of its own. */
function numberOf({ passage, isQuestion }: IndexPiece): string[] {
  return isQuestion ? [] : [passage?.replace(/^.*#p/, '') ?? '0'];
}

/** What results and filters say of a report. */
export function reportEntry({ id, name, date, round }: Edition['reports'][number]): ReportEntry {
  const when = dateInWords(date.value) + (date.basis === 'inferred' ? ' (inferred)' : '');
  return { id, name, date: date.value, when, round };
}
