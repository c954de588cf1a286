import type { Entry } from '../checks/checked-content.ts';
import { placesOf } from '../parser/document/place.ts';
import type { ParsedReport } from '../parser/parsed-report.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import { itemAt } from './item-at.ts';

/**
 * What an editor should look at in one report: a mark that is unsettled is a warning (`unsettled`),
 * with the decisions that would settle it; a decision that cannot be carried out is an error
 * (`decision-applies`).
 */
export function ledgerProblems(
  { ledger, passages, stale }: ParsedReport,
  { file, text, place }: Entry<ReportFrontMatter>,
): Problem[] {
  const placeOf = placesOf(text);
  const unsettled = ledger
    .filter(({ outcome }) => outcome === 'unsettled')
    .map(({ span, reason, mark, wouldSettle }): Problem => {
      const { text: words, offsets } = itemAt(passages, span.passage);
      return {
        file,
        ...placeOf(itemAt(offsets, span.start)),
        rule: 'unsettled',
        reason: `unsettled ${mark} "${words.slice(span.start, span.end)}": ${reason} Settle it under \`decisions\` in the front matter with one of these:\n${wouldSettle().join('  or\n')}`,
        severity: 'warning',
      };
    });
  const decisions = stale.map(({ decision, reason }) =>
    fileProblem(file, 'decision-applies', reason, place(['decisions', decision, 'text'])),
  );
  return [...unsettled, ...decisions];
}
