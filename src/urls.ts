import { type FindingKind, findingKinds } from './schemas/finding-kinds.ts';

/**
 * The addresses of the site: one function a kind of page, and the only place that knows them.
 * All answers begin with a slash and hold no base path; `withBase` puts it in front for a link.
 */

export const homeUrl = () => '/';
export const aboutUrl = () => '/about/';
/** What is promised of addresses. */
export const addressesUrl = () => '/about/#addresses';
export const correctionUrl = (correction: string) => `/about/#correction-${correction}`;
export const searchUrl = (query?: string) =>
  query ? `/search/?q=${encodeURIComponent(query)}` : '/search/';
export const checkUrl = () => '/check/';
/** The folder of the texts that quotations are checked against, by their hash. */
export const checkTextsUrl = (hash: string) => `/check-texts/${hash}/`;
export const dataUrl = () => '/data/';
export const editionsUrl = () => '/data/editions/';
export const editionUrl = (number: number) => `/data/editions/#edition-${number}`;

export const reportsUrl = () => '/reports/';
/** The texts on one body in one round, where all texts are too many for one page. */
export const reportsPartUrl = (body: string, round: string) => `/reports/${body}/${round}/`;
export const reportUrl = (report: string) => `/reports/${report}/`;
/** The place on a report’s page that tells what is known of it, and how. */
export const reportFactsUrl = (report: string) => `/reports/${report}/#about-this-text`;
/** The place on a report’s page that tells what made no record. */
export const notTakenUrl = (report: string) => `/reports/${report}/#not-taken`;
export const passageId = (report: string, number: string) => `reports/${report}#p${number}`;
export const passageAnchor = (number: string) => `p${number}`;

export const findingsUrl = (kind: FindingKind) => `/${findingKinds[kind].address}/`;
/** The findings of one body in one round, where a list of a kind is too long for one page. */
export const findingsPartUrl = (kind: FindingKind, body: string, round: string) =>
  `/${findingKinds[kind].address}/${body}/${round}/`;
export const findingId = (kind: FindingKind, report: string, rest: string) =>
  `${findingKinds[kind].address}/${report}/${rest}`;

export const themesUrl = () => '/themes/';
export const themeUrl = (theme: string) => `/themes/${theme}/`;
/** The place on a theme’s page where one report speaks of it. */
export const themeReportUrl = (theme: string, report: string) => `/themes/${theme}/#in-${report}`;
/** What the texts on one body in one round say of a theme that fills more than a page. */
export const themePartUrl = (theme: string, body: string, round: string) =>
  `/themes/${theme}/${body}/${round}/`;
export const glossaryUrl = () => '/glossary/';
/** Where a term is explained. */
export const termUrl = (term: string) => `/glossary/#${term}`;
export const threadsUrl = () => '/threads/';
export const threadUrl = (thread: string) => `/threads/${thread}/`;
/** What was asked in a thread, in words of a theme or in an area of a body: a page to print beside its own. */
export const sheetUrl = (page: string) => `${page}sheet/`;
/** The place of a step on its thread’s page; steps are counted from 1. */
export const stepAnchor = (step: number) => `step-${step}`;
export const areasUrl = () => '/areas/';
export const areaUrl = (area: string) => `/areas/${area}/`;
/** One area of one body, over all rounds. */
export const areaOfBodyUrl = (area: string, body: string) => `/areas/${area}/${body}/`;
/** The place on that page where one round begins. */
export const areaInRoundUrl = (area: string, body: string, round: string) =>
  `${areaOfBodyUrl(area, body)}#${areaRoundAnchor(round)}`;
export const areaRoundAnchor = (round: string) => `in-${round}`;
/** What is said of one area of one body, as a table. */
export const areaTableUrl = (area: string, body: string) => `/areas/${area}/${body}.csv`;
/** The row of an area in the table of all grades, which leads on to the area’s page. */
export const areaRowUrl = (area: string) => `/gradings/#${areaAnchor(area)}`;
export const areaAnchor = (area: string) => `area-${area}`;
export const roundUrl = (round: string) => `/gradings/#round-${round}`;
export const peopleUrl = () => '/people/';
export const personUrl = (person: string) => `/people/${person}/`;
export const organisationsUrl = () => '/organisations/';
export const organisationUrl = (organisation: string) => `/organisations/${organisation}/`;

/**
 * The address of a record from its id: `quotes/r/1` → `/quotes/r/1/`,
 * `reports/r#p12` → `/reports/r/#p12`.
 */
export function recordUrl(id: string): string {
  const [path, anchor] = id.split('#');
  return anchor ? `/${path}/#${anchor}` : `/${path}/`;
}

/** Puts the base path (`import.meta.env.BASE_URL`) before an address of this site. */
export function withBase(address: string, base: string): string {
  return `${base.replace(/\/$/, '')}${address}`;
}

/** An address of this site with its host, or from the root where the site has no address. */
export function standingAlone(address: string, base: string, site: string | null): string {
  const path = withBase(address, base);
  return site === null ? path : new URL(path, site).href;
}

/** A file of the data: `gradings.csv`, `datapackage.json`. */
export const dataFileUrl = (file: string) => `/data/${file}`;
/** A report with its findings, as JSON. */
export const reportDataUrl = (report: string) => `/data/reports/${report}.json`;
/** A report's original, byte for byte. */
export const originalUrl = (report: string) => `/data/originals/${report}.txt`;
export const feedUrl = () => '/feed.xml';
export const bodyFeedUrl = (body: string) => `/organisations/${body}/feed.xml`;
export const sitemapUrl = () => '/sitemap-index.xml';
