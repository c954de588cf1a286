import type { ParsedGrading, ParsedReport, ParsedSpan, Proposal } from '../parser/parsed-report.ts';
import { isSame } from '../parser/settle/amend.ts';
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
 * The same for one grading: each of its places is refused, or changed, by itself. Words that tell
 * several areas are decided on for all of them.
 */
export function gradingProposals(report: ParsedReport, grading: ParsedGrading): [string, string] {
  const { body, judgment, statements } = grading;
  const all = statements.map(({ span }) => {
    const areas = areasToldIn(report, grading, span);
    const as = { as: 'grading', ...(body.id !== null && { body: body.id }), areas, judgment };
    return wouldSettle(report, { span, as });
  });
  return [all.map(([nothing]) => nothing).join(''), all.map(([, changed]) => changed).join('')];
}

function areasToldIn(
  report: ParsedReport,
  { judgment }: ParsedGrading,
  words: ParsedSpan,
): string[] {
  return report.gradings
    .filter((grading) => grading.judgment === judgment)
    .flatMap(({ area, areaAsPrinted, statements }) =>
      statements
        .filter(({ span }) => isSame(span, words))
        .map((told) => area ?? toFill(told.area ?? areaAsPrinted)),
    );
}

function toFill(areaAsPrinted: string): string {
  return `… (${areaAsPrinted || 'which area?'})`;
}
