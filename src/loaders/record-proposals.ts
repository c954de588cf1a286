import type { ParsedGrading, ParsedReport, ParsedSpan, Proposal } from '../parser/parsed-report.ts';
import { wouldSettle } from '../parser/settle/would-settle.ts';
import { findingKinds, forListed } from '../schemas/finding-kinds.ts';
import { itemAt } from './place-words.ts';

/**
 * For each record of a report two texts of YAML, ready to paste under `decisions`: what refuses it, and the
 * record itself as a decision, to be changed.
 */
export function recordProposals(report: ParsedReport) {
  const decisions = (span: ParsedSpan, as: Proposal['as']) => wouldSettle(report, { span, as });
  return {
    gradings: report.gradings.map((grading) => gradingProposals(report, grading)),
    notGraded: report.notGraded.map(({ area, areaAsPrinted, span }) =>
      decisions(span, { as: 'not graded', areas: [area ?? toFill(areaAsPrinted)] }),
    ),
    quotes: report.quotes.map(({ speaker, role, paragraphs }) =>
      decisions(itemAt(paragraphs, 0), { as: 'quote', speaker, role }),
    ),
    ...forListed('collection', (kind) =>
      report[findingKinds[kind].collection].map(({ area, title, span }) =>
        decisions(span, { as: kind, areas: area === null ? [] : [area], title }),
      ),
    ),
  };
}

/**
 * The same for one grading. Its places are refused one by one; the decision on the one that carries it
 * changes the whole.
 */
export function gradingProposals(report: ParsedReport, grading: ParsedGrading): [string, string] {
  const { body, area, areaAsPrinted, judgment, statements, carriedBy } = grading;
  const as = {
    as: 'grading',
    ...(body.id !== null && { body: body.id }),
    areas: [area ?? toFill(areaAsPrinted)],
    judgment,
  };
  const all = statements.map(({ span }) => wouldSettle(report, { span, as }));
  return [all.map(([nothing]) => nothing).join(''), itemAt(all, carriedBy)[1]];
}

function toFill(areaAsPrinted: string): string {
  return `… (${areaAsPrinted || 'which area?'})`;
}
