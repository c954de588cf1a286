import { citeFinding, citeReport } from '../data/cite/citation.ts';
import { type FormattedCitation, formatted } from '../data/cite/formats.ts';
import { citationMeta, type MetaTag } from '../data/cite/reference-managers.ts';
import { textFragment } from '../data/cite/text-fragment.ts';
import { passageById, passagesOf, perEdition, reportById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Report } from '../schemas/report.ts';
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
      allFindings(edition).map(({ id, record }) => [id, formatted(citeFinding(edition, record))]),
    ),
);

/** What a page tells reference managers of the document that it shows, or whose words. */
export function documentMeta(edition: Edition, report: Report): MetaTag[] {
  return citationMeta(citeReport(edition, report), report.licence);
}

/** The citation of a report, in every format. */
export function reportCitation(edition: Edition, report: string): FormattedCitation {
  return formatted(citeReport(edition, reportById(edition, report)));
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
