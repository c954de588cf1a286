import { citeFinding } from '../data/cite/citation.ts';
import { type FormattedCitation, formattedCitations } from '../data/cite/formats.ts';
import { type ParagraphPattern, paragraphPattern } from '../data/cite/paragraph-pattern.ts';
import { textFragment } from '../data/cite/text-fragment.ts';
import { passagesOf } from '../edition/passages-of.ts';
import type { Edition } from '../schemas/edition.ts';
import { recordUrl, reportUrl } from '../urls.ts';
import type { FindingView } from './findings.ts';
import { fullAddress } from './full-address.ts';

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
  const [first] = record.spans;
  const passages = passagesOf(edition, report.id);
  const at = passages.findIndex(({ id }) => id === first?.passage);
  const before = [
    ...passages.slice(0, at).map(({ text }) => text),
    passages[at]?.text.slice(0, first?.start) ?? '',
  ];
  return `${report.source.address}${textFragment(record.text, before.join('\n'))}`;
}
