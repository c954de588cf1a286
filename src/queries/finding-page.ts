import type { Edition } from '../schemas/edition.ts';
import type { FindingView } from '../views/finding.ts';
import { alsoSaidIn } from './finding-context.ts';
import { findingsOf } from './findings.ts';
import { historyOfBody } from './history.ts';
import { areaById, organisationById, passageById, reportById } from './lookup.ts';
import { areaId } from './related-findings.ts';
import { speakerOf } from './speakers.ts';

/** Where a finding stands among those of its kind in its report, from 1, with its neighbours. */
export function amongItsKind(edition: Edition, finding: FindingView) {
  const all = findingsOf(edition, finding.report.id).filter(({ kind }) => kind === finding.kind);
  const index = all.findIndex(({ id }) => id === finding.id);
  return {
    place: index + 1,
    count: all.length,
    before: all[index - 1] ?? null,
    after: all[index + 1] ?? null,
  };
}

/** The area a finding grades or stands under; null where it has none. */
export function areaOf(edition: Edition, finding: FindingView) {
  const id = areaId(finding);
  return id === null ? null : areaById(edition, id);
}

/** Grades of the finding's area in all rounds, side by side; null where no text grades it. */
export function areaInRounds(edition: Edition, finding: FindingView) {
  const history = historyOfBody(edition, finding.body.id);
  const row = history?.rows.find(({ area }) => area.id === areaId(finding));
  return history && row ? { area: row.area, rounds: history.rounds, cells: row.cells } : null;
}

/** The inspectorate whose judgment a finding is, or whose report the text tells. */
export function inspectorateOf(edition: Edition, finding: FindingView) {
  const id = finding.kind === 'grading' ? finding.record.judgedBy : finding.report.inspectorate;
  return organisationById(edition, id);
}

/** Every place that tells a grade; none for other findings. */
export function statementsOf(edition: Edition, finding: FindingView) {
  if (finding.kind !== 'grading') return [];
  return finding.record.statements.map((statement) => ({
    statement,
    number: passageById(edition, statement.span.passage).number,
    speaker: speakerOf(edition, statement.voice).name,
  }));
}

/** Sentences that other reports print too, each with the reports' names. */
export function sentencesSaidInBoth(edition: Edition, finding: FindingView) {
  return alsoSaidIn(edition, finding).map(({ text, passages }) => ({
    text,
    passages: passages.map((passage) => ({
      passage,
      report: reportById(edition, passage.report).name,
    })),
  }));
}
