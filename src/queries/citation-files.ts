import { bibtex } from '../data/cite/bibtex.ts';
import { citeFinding, citeReport } from '../data/cite/citation.ts';
import { type CslItem, cslItem } from '../data/cite/csl-item.ts';
import { cslJson } from '../data/cite/formats.ts';
import { pageItem } from '../data/cite/page-citation.ts';
import { ris } from '../data/cite/ris.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Report } from '../schemas/report.ts';
import { areaOfBodyUrl, recordUrl, reportUrl, themeUrl } from '../urls.ts';
import { areaCited, areaPages } from './area-page.ts';
import {
  type CitationJson,
  type PageToCite,
  pageCitationJson,
  reportCitationJson,
} from './citations.ts';
import { type FindingView, findingsOf } from './findings.ts';
import { findingsOfArea, findingsOfTheme } from './findings-about.ts';
import { addressInData } from './full-address.ts';
import { threadCited, threadsInOrder } from './threads.ts';

/** How a file of citations is written, by its ending: `citations.bib` stands beside the page that it is of. */
export const written = {
  bib: bibtex,
  ris,
  json: (items: CslItem[]) => `${JSON.stringify(cslJson(items), null, 2)}\n`,
};

/** The file that holds the citation of a page itself in every format, beside the page. */
export interface CitationFile {
  url: string;
  json: () => CitationJson;
}

/** A page with files of citations beside it, each of which holds all of some sources. */
export interface CitationList {
  url: string;
  items: () => CslItem[];
}

/** Every page that has a citation of its own, findings apart. */
export const citationFiles = perEdition((edition): CitationFile[] => {
  const ours = [
    ...areaPages(edition).map(areaCited),
    ...threadsInOrder(edition).map((view) => threadCited(view)),
  ];
  return [
    ...edition.reports.map(({ id }) => ({
      url: reportUrl(id),
      json: () => reportCitationJson(edition, id),
    })),
    ...ours.map((page) => ({ url: page.url, json: () => pageCitationJson(edition, page) })),
  ];
});

/** A report with its findings, what speaks of a theme, and an area of a body with what is said of it. */
export const citationLists = perEdition((edition): CitationList[] => {
  const lists = [
    ...edition.themes.map(({ id }) => ({
      url: themeUrl(id),
      own: [],
      found: findingsOfTheme(edition, id),
    })),
    ...areaPages(edition).map((page) => ({
      url: areaOfBodyUrl(page.area.id, page.body.id),
      own: [areaCited(page)],
      found: findingsOfArea(edition, page.area.id, page.body.id),
    })),
  ];
  return [
    ...edition.reports.map((report) => ({
      url: reportUrl(report.id),
      items: () => [
        reportItem(edition, report),
        ...itemsOf(edition, findingsOf(edition, report.id)),
      ],
    })),
    ...lists
      .filter(({ found }) => found.length > 0)
      .map(({ url, own, found }) => ({
        url,
        items: () => [...own.map((page) => ownItem(edition, page)), ...itemsOf(edition, found)],
      })),
  ];
});

/** Whether files of citations stand beside a page. */
export function hasCitationList(edition: Edition, url: string): boolean {
  return citationLists(edition).some((list) => list.url === url);
}

function reportItem(edition: Edition, report: Report): CslItem {
  return cslItem(citeReport(edition, report, addressInData(edition, reportUrl(report.id))));
}

function ownItem(edition: Edition, page: PageToCite): CslItem {
  return pageItem(edition, { ...page, address: addressInData(edition, page.url) });
}

function itemsOf(edition: Edition, findings: FindingView[]): CslItem[] {
  return findings.map(({ record }) =>
    cslItem(citeFinding(edition, record, addressInData(edition, recordUrl(record.id)))),
  );
}
