import { type Checked, check } from './check.ts';
import type { CheckedReport, Corpus } from './corpus.ts';
import { type Quotation, quotationsOrWhole } from './quotations.ts';

/** A quotation of an article, and what was found of it. */
export interface CheckedQuotation<Report extends CheckedReport> extends Quotation {
  checked: Checked<Report>;
}

/**
 * Checks every quotation of an article, or its words where it has none. Of one that is in no text the
 * quotations within are checked too: somebody may quote a report in words of their own.
 */
export function checkArticle<Report extends CheckedReport>(
  corpus: Corpus<Report>,
  article: string,
): CheckedQuotation<Report>[] {
  return checkedEach(corpus, quotationsOrWhole(article));
}

function checkedEach<Report extends CheckedReport>(
  corpus: Corpus<Report>,
  quotations: Quotation[],
): CheckedQuotation<Report>[] {
  return quotations.flatMap((quotation) => {
    const checked = check(corpus, quotation.text);
    const inner = checked.verdict === 'none' ? checkedEach(corpus, quotation.inner) : [];
    return [{ ...quotation, checked }, ...inner];
  });
}
