import { areaTable } from '../data/area-table.ts';
import type { Edition } from '../schemas/edition.ts';
import { areaTableUrl, checkTextsUrl } from '../urls.ts';
import { areaPages } from './area-page.ts';
import { checkTexts } from './check-texts.ts';
import { citationFiles } from './citation-files.ts';
import { feedsOf } from './feeds.ts';
import { findingFiles } from './finding-files.ts';
import { addressInData } from './full-address.ts';

/**
 * Every file that stands beside the pages, one after another: each finding and the citations of each page,
 * the table of each area of a body, the feeds, and the texts that quotations are checked against.
 */
export function* filesBeside(edition: Edition): Generator<FileBeside> {
  yield* findingFiles(edition);
  yield* citationFiles(edition);
  for (const { area, body } of areaPages(edition)) {
    const text = areaTable(edition, area.id, body.id, (url) => addressInData(edition, url));
    yield { address: areaTableUrl(area.id, body.id), text };
  }
  for (const { address, text } of feedsOf(edition)) yield { address, text: text() };
  const { files, hash } = checkTexts(edition);
  for (const [name, content] of files)
    yield { address: `${checkTextsUrl(hash)}${name}`, text: JSON.stringify(content) };
}

/** A file with its address on the site. */
export interface FileBeside {
  address: string;
  text: string;
}
