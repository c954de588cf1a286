import { citeFinding, citeReport } from '../data/cite/citation.ts';
import {
  type CitedPage,
  type FormattedCitation,
  formatted,
  pageCitation,
} from '../data/cite/formats.ts';
import { type ParagraphPattern, paragraphPattern } from '../data/cite/paragraph-pattern.ts';
import { citationMeta, type MetaTag } from '../data/cite/reference-managers.ts';
import { textFragment } from '../data/cite/text-fragment.ts';
import { passageById, passagesOf, perEdition, reportById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Report } from '../schemas/report.ts';
import { recordUrl, reportUrl } from '../urls.ts';
import { addressInData } from './edition.ts';
import type { FindingView } from './finding-view.ts';
import { allFindings } from './findings.ts';
import { placeOf } from './reports.ts';
import { firstSpan } from './told.ts';

/** The citation of a finding, in every format. Throws where it is none of the edition. */
export function citationOf(edition: Edition, { id }: Pick<FindingView, 'id'>): FormattedCitation {
  const citation = citationsOfFindings(edition).get(id);
  if (!citation) throw new Error(`no finding has the id "${id}"`);
  return citation;
}

const citationsOfFindings = perEdition(
  (edition) =>
    new Map(
      allFindings(edition).map(({ id, record }) => {
        const address = addressInData(edition, recordUrl(id));
        return [id, formatted(citeFinding(edition, record, address))];
      }),
    ),
);

/** What a finding’s page tells reference managers of its document. */
export function findingMeta(edition: Edition, { record, report }: FindingView): MetaTag[] {
  const address = addressInData(edition, recordUrl(record.id));
  return citationMeta(citeReport(edition, report, address), report.licence);
}

/** What a report’s page tells reference managers of it. */
export function reportMeta(edition: Edition, report: Report): MetaTag[] {
  const address = addressInData(edition, reportUrl(report.id));
  return citationMeta(citeReport(edition, report, address), report.licence);
}

/** How a paragraph of a report is cited. */
export function paragraphCitation(edition: Edition, report: string): ParagraphPattern {
  return paragraphPattern(edition, report, addressInData(edition, reportUrl(report)));
}

/** Where a finding’s words stand at the source; null where its address is not known. */
export function sourceLink(edition: Edition, { record, report }: FindingView): string | null {
  if (report.source.address === null) return null;
  const { passage, start } = firstSpan(record);
  const before = [
    ...passagesOf(edition, report.id)
      .slice(0, placeOf(edition, passage))
      .map(({ text }) => text),
    passageById(edition, passage).text.slice(0, start),
  ];
  return `${report.source.address}${textFragment(record.text, before.join('\n'))}`;
}

/** The citation of a page that the editors made, in every format, as its JSON holds it. */
export function pageCitationJson(edition: Edition, page: PageToCite): CitationJson {
  const url = addressInData(edition, page.url);
  return { url, citation: pageCitation(edition, { ...page, address: url }) };
}

/** The citation of a report, in every format, as its JSON holds it. */
export function reportCitationJson(edition: Edition, report: string): CitationJson {
  const url = addressInData(edition, reportUrl(report));
  return { url, citation: formatted(citeReport(edition, reportById(edition, report), url)) };
}

/** A page that the editors made: its address on the site, a key unique on it, and its title. */
export type PageToCite = Omit<CitedPage, 'address'> & { url: string };

/** What the JSON beside a page holds of its citation. */
export interface CitationJson {
  /** The address that the citation gives the page. */
  url: string;
  citation: FormattedCitation;
}
