import { organisationById, reportById } from '../../edition/lookup.ts';
import { firstWords } from '../../in-words/first-words.ts';
import { capitalised } from '../../in-words/number.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Finding } from '../../schemas/finding.ts';
import { type FindingKind, findingKinds, kindNames } from '../../schemas/finding-kinds.ts';
import type { Report } from '../../schemas/report.ts';
import { correctionUrl, recordUrl, reportUrl } from '../../urls.ts';
import { citeFinding } from '../cite/citation.ts';
import { datePhrase } from '../cite/date-phrase.ts';
import { plainTextCitation } from '../cite/plain-text.ts';

/** One entry of the feed. */
export interface FeedEntry {
  title: string;
  /** The address on this site, without host. */
  address: string;
  /** From the content, never from the clock: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  author: string;
  text: string;
}

const longest = 200;

/** Corrections, reports and findings, newest first; of very many, the newest. */
export function feedEntries(edition: Edition): FeedEntry[] {
  const { site, corrections } = edition;
  const entries = [
    ...corrections.map((each) => correctionEntry(each, site.title)),
    ...edition.reports.map((report) => reportEntry(edition, report)),
    ...kindNames.flatMap((kind) =>
      edition[findingKinds[kind].collection].map((each) => findingEntry(edition, kind, each)),
    ),
  ];
  return entries.toSorted((one, other) => other.date.localeCompare(one.date)).slice(0, longest);
}

function correctionEntry({ id, date, reason, was, now }: Correction, author: string): FeedEntry {
  const text = `${reason} It stood: ${was} It now stands: ${now}`;
  return { title: `Correction: ${reason}`, address: correctionUrl(id), date, author, text };
}

function reportEntry(edition: Edition, report: Report): FeedEntry {
  return {
    title: `Report: ${report.name}`,
    address: reportUrl(report.id),
    date: report.date.value,
    author: organisationById(edition, report.publisher.organisation).name,
    text: `${report.title} (${report.kind}, ${datePhrase(report.date)})`,
  };
}

function findingEntry(edition: Edition, kind: FindingKind, finding: Finding): FeedEntry {
  const citation = citeFinding(edition, finding, null);
  const { licence } = reportById(edition, finding.report);
  return {
    title: `${capitalised(kind)}: ${finding.title ?? firstWords(finding.text, 80)}`,
    address: recordUrl(finding.id),
    date: citation.report.date.value,
    author: citation.speaker.name,
    text: `${plainTextCitation(citation).replace(/; address not set\.$/, '.')} ${licence.attribution}`,
  };
}
