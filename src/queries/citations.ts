import { citeFinding } from '../data/cite/citation.ts';
import { type FormattedCitation, formattedCitations } from '../data/cite/formats.ts';
import { type ParagraphPattern, paragraphPattern } from '../data/cite/paragraph-pattern.ts';
import { textFragment } from '../data/cite/text-fragment.ts';
import { passageById } from '../edition/lookup.ts';
import { passagesOf } from '../edition/passages-of.ts';
import type { Edition } from '../schemas/edition.ts';
import { recordUrl, reportUrl } from '../urls.ts';
import { type FindingView, firstSpan } from './findings.ts';
import { fullAddress } from './full-address.ts';
import { placeOf } from './reports.ts';

/** A finding’s citation in every format. */
export function citationsOf(edition: Edition, { record }: FindingView): FormattedCitation[] {
  const citation = citeFinding(edition, record, fullAddress(edition, recordUrl(record.id)));
  return formattedCitations(citation);
}

/** How a paragraph of a report is cited. */
export function paragraphCitation(edition: Edition, report: string): ParagraphPattern {
  return paragraphPattern(edition, report, fullAddress(edition, reportUrl(report)));
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
