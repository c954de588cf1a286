import { areaTable } from '../data/area-table.ts';
import { type CheckFiles, checkedTexts, checkFiles } from '../data/checked-texts.ts';
import { type FormattedCitation, pageCitation } from '../data/cite/formats.ts';
import { atomFeed } from '../data/feed/atom-feed.ts';
import { partsOf } from '../data/package/edition-files.ts';
import { findingRecords } from '../data/records/finding-records.ts';
import { fullAddress, perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { findingKinds, kindNames } from '../schemas/finding-kinds.ts';
import type { Organisation } from '../schemas/people.ts';
import {
  areaTableUrl,
  bodyFeedUrl,
  checkTextsUrl,
  feedUrl,
  recordUrl,
  reportUrl,
  themeUrl,
} from '../urls.ts';
import { areaCited, areaPages } from './area-page.ts';
import { citationOf, reportCitation } from './citations.ts';
import type { FindingView } from './finding-view.ts';
import { findingsOf, findingsOfArea, findingsOfTheme } from './findings.ts';
import { threadCited, threadsInOrder } from './threads.ts';

/**
 * Every file that stands beside the pages, one after another: each finding and the citations of each page,
 * the table of each area of a body, the feeds, and the texts that quotations are checked against.
 */
export function* filesBeside(edition: Edition): Generator<FileBeside> {
  yield* findingFiles(edition);
  yield* citationFiles(edition);
  for (const { area, body } of areaPages(edition)) {
    const text = areaTable(edition, area.id, body.id);
    yield { address: areaTableUrl(area.id, body.id), text };
  }
  for (const { address, text } of feedsOf(edition)) yield { address, text: text() };
  const { files, hash } = checkTexts(edition);
  for (const [name, content] of files)
    yield { address: `${checkTextsUrl(hash)}${name}`, text: JSON.stringify(content) };
}

/** The files that quotations are checked against. */
export const checkTexts: (edition: Edition) => CheckFiles = perEdition((edition) =>
  checkFiles(checkedTexts(edition)),
);

/**
 * The feed of everything, and one of each body that a report is about. A feed needs full addresses and
 * days: without an address of the site, or an edition, there is none.
 */
export const feedsOf = perEdition((edition): FeedView[] => {
  if (edition.site.address === null || edition.editions.length === 0) return [];
  const reported = new Set(edition.reports.flatMap(({ bodies }) => bodies));
  const bodies = edition.organisations.filter(({ id }) => reported.has(id));
  return [feed(edition, null), ...bodies.map((body) => feed(edition, body))];
});

/**
 * The files of citations beside pages: a report’s with those of its findings, those on a theme, an area’s
 * of a body with those of its findings, and a thread’s.
 */
function* citationFiles(edition: Edition): Generator<FileBeside> {
  for (const { id } of edition.reports) {
    const own = reportCitation(edition, id);
    yield ownFile(edition, reportUrl(id), own);
    yield* listFiles(edition, reportUrl(id), [own], findingsOf(edition, id));
  }
  for (const { id } of edition.themes) {
    const found = findingsOfTheme(edition, id);
    if (found.length > 0) yield* listFiles(edition, themeUrl(id), [], found);
  }
  for (const page of areaPages(edition)) {
    const cited = areaCited(page);
    const own = pageCitation(edition, cited);
    const found = findingsOfArea(edition, page.area.id, page.body.id);
    yield ownFile(edition, cited.url, own);
    if (found.length > 0) yield* listFiles(edition, cited.url, [own], found);
  }
  for (const cited of threadsInOrder(edition).map(threadCited))
    yield ownFile(edition, cited.url, pageCitation(edition, cited));
}

/** The file that holds the citation of a page itself in every format, with the address that it gives. */
function ownFile(edition: Edition, url: string, citation: FormattedCitation): FileBeside {
  const own = { url: fullAddress(edition, url), citation };
  return { address: `${url}citation.json`, text: JSON.stringify(own) };
}

/** The files that each hold the citations of a page and of findings, for reference managers. */
function* listFiles(
  edition: Edition,
  url: string,
  own: FormattedCitation[],
  findings: FindingView[],
): Generator<FileBeside> {
  const all = [...own, ...findings.map((finding) => citationOf(edition, finding))];
  const csl = all.flatMap((each) => each.csl);
  yield { address: `${url}citations.bib`, text: all.map(({ bibtex }) => bibtex).join('\n') };
  yield { address: `${url}citations.ris`, text: all.map(({ ris }) => ris).join('\r\n') };
  yield { address: `${url}citations.json`, text: `${JSON.stringify(csl, null, 2)}\n` };
}

/**
 * The file beside the page of each finding: the finding as the data files hold it, with its citation in
 * every format. Reports come one after another, so that the records of one alone are held.
 */
function* findingFiles(edition: Edition): Generator<FileBeside> {
  for (const { part } of partsOf(edition).reports) {
    const collections = findingRecords(part);
    const records = kindNames.flatMap(
      (kind): { id: string }[] => collections[findingKinds[kind].address],
    );
    for (const record of records) {
      const text = JSON.stringify({ ...record, citation: citationOf(edition, record) });
      yield { address: `${recordUrl(record.id)}finding.json`, text };
    }
  }
}

function feed(edition: Edition, body: Organisation | null) {
  return {
    address: body === null ? feedUrl() : bodyFeedUrl(body.id),
    /** Null for the feed of everything. */
    body,
    text: () => atomFeed(edition, body?.id),
  };
}

/** A file with its address on the site. */
interface FileBeside {
  address: string;
  text: string;
}

/** A feed: where it stands, and of whom it tells. */
type FeedView = ReturnType<typeof feed>;
