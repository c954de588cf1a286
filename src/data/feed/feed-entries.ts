import { addedIn, areaById, organisationById, reportById } from '../../edition/lookup.ts';
import { capitalised, firstWords } from '../../in-words/phrases.ts';
import { type AnyFinding, type Edition, gradeGiven } from '../../schemas/edition.ts';
import type { Finding } from '../../schemas/finding.ts';
import { type FindingKind, findingKinds, kindNames } from '../../schemas/finding-kinds.ts';
import type { Correction } from '../../schemas/published.ts';
import type { Report } from '../../schemas/report.ts';
import { correctionUrl, recordUrl, reportUrl } from '../../urls.ts';
import { citeFinding } from '../cite/citation.ts';
import { plainTextCitation } from '../cite/formats.ts';
import { datePhrase } from '../cite/source-line.ts';

/** One entry of a feed. */
export interface FeedEntry {
  title: string;
  /** The address on this site, without host. */
  address: string;
  /** The day it came here: that of the edition that added it, or of the correction. */
  added: string;
  /** The day of the last edition that added or corrected it. */
  updated: string;
  author: string;
  text: string;
  /** Whose the words are, and on what terms they are held; null where they are ours. */
  rights: string | null;
}

const longest = 200;

/**
 * Corrections, reports and findings, what came here last first; of very many, those. What no edition has
 * yet is left out. Given a body, only what is said of it.
 */
export function feedEntries(edition: Edition, body: string | null = null): FeedEntry[] {
  const isOf = (bodies: string[]) => body === null || bodies.includes(body);
  const reports = edition.reports.filter(({ bodies }) => isOf(bodies));
  const entries = [
    ...(body === null ? edition.corrections.map((each) => correctionEntry(edition, each)) : []),
    ...reports.flatMap((report) => reportEntry(edition, report)),
    ...kindNames.flatMap((kind) =>
      edition[findingKinds[kind].collection]
        .filter((finding: Finding) => isOf([finding.body]))
        .flatMap((finding: Finding) => findingEntry(edition, kind, finding)),
    ),
  ];
  return entries
    .toSorted((one, other) => other.updated.localeCompare(one.updated))
    .slice(0, longest);
}

function correctionEntry({ site }: Edition, { id, date, reason, was, now }: Correction): FeedEntry {
  return {
    title: `Correction: ${reason}`,
    address: correctionUrl(id),
    added: date,
    updated: date,
    author: site.title,
    text: `${reason} It stood: ${was} It now stands: ${now}`,
    rights: null,
  };
}

function reportEntry(edition: Edition, report: Report): FeedEntry[] {
  const bodies = report.bodies.map((body) => organisationById(edition, body).name);
  return dated(edition, reportUrl(report.id), {
    title: `Report on ${bodies.join(', ')}: ${report.name}`,
    author: organisationById(edition, report.publisher.organisation).name,
    text: `${report.title} (${report.kind}, ${datePhrase(report.date)})`,
    rights: rightsOf(report),
  });
}

/** `Grading, Northshire Police, investigating crime: good (Effectiveness, 2017)`. */
function findingEntry(edition: Edition, kind: FindingKind, finding: AnyFinding): FeedEntry[] {
  const citation = citeFinding(edition, finding);
  const report = reportById(edition, finding.report);
  const area = finding.area ? areaById(edition, finding.area) : null;
  const about = [organisationById(edition, finding.body).name, ...(area ? [area.name] : [])];
  const words = gradeGiven(finding) ?? finding.title;
  return dated(edition, recordUrl(finding.id), {
    title: `${capitalised(kind)}, ${about.join(', ')}: ${words ?? firstWords(finding.text, 80)} (${report.name})`,
    author: citation.cited.speaker.name,
    text: plainTextCitation(citation),
    rights: rightsOf(report),
  });
}

function dated(
  edition: Edition,
  address: string,
  entry: Omit<FeedEntry, 'address' | 'added' | 'updated'>,
): FeedEntry[] {
  const added = addedIn(edition, address)?.date;
  if (added === undefined) return [];
  const corrected = edition.editions.findLast((each) => each.corrected.includes(address));
  return [{ ...entry, address, added, updated: corrected?.date ?? added }];
}

function rightsOf({ licence }: Report): string {
  return `${licence.attribution} ${licence.name}${licence.address === null ? '' : `, ${licence.address}`}`;
}
