import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Edition } from '../../src/schemas/edition.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { ownWords, type SearchRecord } from '../../src/search/build/search-record.ts';
import { recordUrl } from '../../src/urls.ts';

/**
 * Writes two search pages over the same records as this site’s, each at `search/index.html` of a
 * folder: Pagefind as it comes (worker, no preload, a fragment a record) and one MiniSearch file.
 */
export async function writeBaselines(edition: Edition, folder: string): Promise<void> {
  const records = searchRecords(edition);
  await writePagefindSite(edition, records, join(folder, 'pagefind'));
  await writeMiniSearchSite(records, join(folder, 'minisearch'));
}

const wordsOfRecord = (record: SearchRecord) => ownWords(record) || record.words;

async function writePagefindSite(edition: Edition, records: SearchRecord[], site: string) {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind could not start');
  const reports = new Map(edition.reports.map((report) => [report.id, report]));
  for (const record of records) {
    const report = reports.get(record.report);
    await index.addCustomRecord({
      url: recordUrl(record.id),
      content: wordsOfRecord(record),
      language: 'en',
      meta: { title: titleOf(record) },
      filters: {
        kind: [record.kind],
        voice: [record.voice.kind],
        report: [record.report],
        round: [report?.round ?? ''],
        year: [report?.date.value.slice(0, 4) ?? ''],
        theme: [
          ...new Set(record.pieces.flatMap(({ themes }) => themes.map(({ theme }) => theme))),
        ],
      },
      sort: { date: report?.date.value ?? '' },
    });
  }
  await index.writeFiles({ outputPath: join(site, 'pagefind') });
  await close();
  await writePage(
    site,
    `const pagefind = await import('/pagefind/pagefind.js');
    find = async (query) => {
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return shown.map(({ url, excerpt, meta }) => ({ url, excerpt, title: meta.title }));
    };`,
  );
}

async function writeMiniSearchSite(records: SearchRecord[], site: string): Promise<void> {
  const options = { fields: ['text'], storeFields: ['url', 'title', 'text'] };
  const index = new MiniSearch(options);
  index.addAll(
    records.map((record, id) => ({
      id,
      url: recordUrl(record.id),
      title: titleOf(record),
      text: wordsOfRecord(record),
    })),
  );
  await mkdir(site, { recursive: true });
  await writeFile(join(site, 'index.json'), JSON.stringify(index));
  const entry = createRequire(import.meta.url).resolve('minisearch');
  await copyFile(join(dirname(entry), '../es/index.js'), join(site, 'minisearch.js'));
  await writePage(
    site,
    `const [{ default: MiniSearch }, json] = await Promise.all([
      import('/minisearch.js'),
      fetch('/index.json').then((response) => response.text()),
    ]);
    const index = MiniSearch.loadJSON(json, ${JSON.stringify(options)});
    find = async (query) =>
      index
        .search(query, { fuzzy: 0.2, prefix: true })
        .slice(0, 10)
        .map(({ url, title, text }) => ({ url, title, excerpt: text.slice(0, 280) }));`,
  );
}

/** A bare page that searches for what its address says, and again for what is typed. */
async function writePage(site: string, prepare: string): Promise<void> {
  await mkdir(join(site, 'search'), { recursive: true });
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Start</title>');
  await writeFile(
    join(site, 'search/index.html'),
    `<!doctype html>
<html lang="en-GB">
<title>Search</title>
<main><search><form><input type="search" name="q" aria-label="Search"></form></search>
<p role="status"></p><ol aria-label="Search results"></ol></main>
<script type="module">
  let find;
  const box = document.querySelector('input');
  const status = document.querySelector('[role=status]');
  async function show(query) {
    const results = await find(query);
    document.querySelector('ol').replaceChildren(...results.map(({ url, title, excerpt }) => {
      const item = document.createElement('li');
      item.innerHTML = '<h2><a></a></h2><p>' + excerpt + '</p>';
      item.querySelector('a').href = url;
      item.querySelector('a').textContent = title;
      return item;
    }));
    status.textContent = results.length === 0 ? 'No results' : 'Results for ' + query;
  }
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    show(box.value);
  });
  ${prepare}
  const query = new URLSearchParams(location.search).get('q');
  if (query) show(query);
</script>`,
  );
}

const titleOf = ({ title, words }: SearchRecord) => title ?? words.slice(0, 80);
