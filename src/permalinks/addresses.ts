import { collectionNames } from '../data/collections.ts';
import { otherTexts } from '../data/package/descriptions.ts';
import { findingsThatAsk, passagesOf, stepAsks } from '../edition/lookup.ts';
import { type AnyFinding, type Edition, findingsOf, gradeGiven } from '../schemas/edition.ts';
import { type FindingKind, findingKinds, kindNames } from '../schemas/finding-kinds.ts';
import type { AddressKind } from '../schemas/published.ts';
import {
  aboutUrl,
  areaOfBodyUrl,
  areaRowUrl,
  areasUrl,
  areaTableUrl,
  areaUrl,
  checkUrl,
  dataFileUrl,
  dataUrl,
  editionsUrl,
  findingsUrl,
  glossaryUrl,
  homeUrl,
  organisationsUrl,
  organisationUrl,
  originalUrl,
  peopleUrl,
  personUrl,
  recordUrl,
  reportDataUrl,
  reportsUrl,
  reportUrl,
  roundUrl,
  searchUrl,
  sheetUrl,
  themesUrl,
  themeUrl,
  threadsUrl,
  threadUrl,
} from '../urls.ts';

/** An address of the site, what stands there, and the words it stands for. */
export interface Address {
  address: string;
  kind: AddressKind;
  words: string;
}

/**
 * Every address that an edition publishes: pages, the ¶ anchors of reports in the order of the text,
 * the anchors of areas and rounds in the table of grades, and data files. A kind without records has none.
 */
export function addressesOf(edition: Edition): Address[] {
  return [
    ...pages(edition),
    ...edition.reports.flatMap((report) => [
      { address: reportUrl(report.id), kind: 'report' as const, words: report.title },
      ...passagesOf(edition, report.id).map(({ id, text }) => at(recordUrl(id), 'passage', text)),
    ]),
    ...kindNames.flatMap((kind) => findings(edition, kind)),
    ...areas(edition),
    ...gradedAreas(edition).map(({ id, name }) => at(areaRowUrl(id), 'area', name)),
    ...edition.rounds
      .filter(({ id }) => edition.reports.some(({ round }) => round === id))
      .map(({ id, name }) => at(roundUrl(id), 'round', name)),
    ...edition.themes.map(({ id, name }) => at(themeUrl(id), 'theme', name)),
    ...edition.threads.map(({ id, name }) => at(threadUrl(id), 'thread', name)),
    ...sheets(edition).map((address) => at(address, 'page', address)),
    ...edition.people.map(({ id, name }) => at(personUrl(id), 'person', name)),
    ...edition.organisations.map(({ id, name }) => at(organisationUrl(id), 'organisation', name)),
    ...dataFiles(edition),
  ];
}

/** The pages to print of the threads, themes and areas in which something is asked. */
function sheets(edition: Edition): string[] {
  const asks: AnyFinding[] = findingsThatAsk(edition);
  const asked = new Set(asks.flatMap(({ themes }) => themes.map(({ theme }) => theme)));
  return [
    ...edition.threads
      .filter(({ steps }) => steps.some((step) => stepAsks(edition, step)))
      .map(({ id }) => sheetUrl(threadUrl(id))),
    ...edition.themes.filter(({ id }) => asked.has(id)).map(({ id }) => sheetUrl(themeUrl(id))),
    ...new Set(
      asks.flatMap(({ area, body }) => (area ? [sheetUrl(areaOfBodyUrl(area, body))] : [])),
    ),
  ];
}

function pages(edition: Edition): Address[] {
  const lists: [string, number][] = [
    ...kindNames.map((kind): [string, number] => [
      findingsUrl(kind),
      edition[findingKinds[kind].collection].length,
    ]),
    [areasUrl(), edition.areas.length],
    [themesUrl(), edition.themes.length],
    [threadsUrl(), edition.threads.length],
    [glossaryUrl(), edition.terms.length],
    [peopleUrl(), edition.people.length],
    [organisationsUrl(), edition.organisations.length],
  ];
  const held = lists.flatMap(([address, count]) => (count > 0 ? [address] : []));
  const always = [
    homeUrl(),
    aboutUrl(),
    searchUrl(),
    checkUrl(),
    dataUrl(),
    editionsUrl(),
    reportsUrl(),
  ];
  return [...always, ...held].map((address) => at(address, 'page', address));
}

/** The same words may tell another grade, so such a finding stands for its grade too. */
function findings(edition: Edition, kind: FindingKind): Address[] {
  return edition[findingKinds[kind].collection].map((finding: AnyFinding) => {
    const grade = gradeGiven(finding);
    const words = grade === null ? finding.text : `${grade}: ${finding.text}`;
    return at(recordUrl(finding.id), kind, words);
  });
}

/** Every area has its page, and one for each body that a report is about, with its table. */
function areas(edition: Edition): Address[] {
  const bodies = new Set(edition.reports.flatMap((report) => report.bodies));
  return edition.areas.flatMap(({ id, name }) => [
    at(areaUrl(id), 'area', name),
    ...[...bodies].flatMap((body) => [
      at(areaOfBodyUrl(id, body), 'area', `${name}: ${body}`),
      at(areaTableUrl(id, body), 'area', areaTableUrl(id, body)),
    ]),
  ]);
}

function gradedAreas(edition: Edition) {
  const graded = findingsOf(edition).filter((finding) => gradeGiven(finding) !== null);
  const named = new Set([...graded, ...edition.notGraded].map(({ area }) => area));
  return edition.areas.filter(({ id }) => named.has(id));
}

function dataFiles(edition: Edition): Address[] {
  const files = collectionNames.flatMap((name) => [`${name}.json`, `${name}.csv`]);
  return [
    ...[...files, ...Object.keys(otherTexts)].map((file) =>
      at(dataFileUrl(file), 'data', dataFileUrl(file)),
    ),
    ...edition.reports.flatMap(({ id, title, originalSha256 }) => [
      at(reportDataUrl(id), 'data', title),
      at(originalUrl(id), 'original', originalSha256),
    ]),
  ];
}

function at(address: string, kind: AddressKind, words: string): Address {
  return { address, kind, words };
}
