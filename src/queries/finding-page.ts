import type { Edition } from '../schemas/edition.ts';
import { askedElsewhere } from './asked-before.ts';
import { alsoSaidIn, contextOf, themesOf } from './finding-context.ts';
import { type FindingView, findingsOf } from './findings.ts';
import { historyOfBody } from './history.ts';
import { areaById, organisationById, passageById, reportById } from './lookup.ts';
import { areaId, ofTheSameArea, onTheSameThemes } from './related-findings.ts';
import { sinceThen } from './since-then.ts';
import { speakerOf } from './speakers.ts';
import { laterSteps } from './threads.ts';
import { oddWordsIn } from './words-shown.ts';

/** Everything that the page of a finding shows beside its words. */
export function findingPage(edition: Edition, finding: FindingView) {
  const rounds = areaInRounds(edition, finding);
  const ofArea = ofTheSameArea(edition, finding).filter(({ kind }) => kind !== 'grading');
  return {
    ...amongItsKind(edition, finding),
    context: contextOf(edition, finding),
    statements: statementsOf(edition, finding),
    themes: themesOf(edition, finding),
    since: sinceThen(edition, finding),
    asked: askedElsewhere(edition, finding),
    threads: laterSteps(edition, finding),
    inspectorate: inspectorateOf(edition, finding),
    area: areaOf(edition, finding),
    elsewhere: {
      rounds,
      both: sentencesSaidInBoth(edition, finding),
      ofArea,
      ofThemes: onTheSameThemes(edition, finding).filter(
        (other) => !ofArea.includes(other) && (!rounds || areaId(other) !== rounds.area.id),
      ),
    },
  };
}

/** Where a finding stands among those of its kind in its report, from 1, with its neighbours. */
function amongItsKind(edition: Edition, finding: FindingView) {
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
function areaOf(edition: Edition, finding: FindingView) {
  const id = areaId(finding);
  return id === null ? null : areaById(edition, id);
}

/** Grades of the finding's area in all rounds, side by side; null where no text grades it. */
function areaInRounds(edition: Edition, finding: FindingView) {
  const history = historyOfBody(edition, finding.body.id);
  const row = history?.rows.find(({ area }) => area.id === areaId(finding));
  return history && row ? { area: row.area, rounds: history.rounds, cells: row.cells } : null;
}

/** The inspectorate whose judgment a finding is, or whose report the text tells. */
function inspectorateOf(edition: Edition, finding: FindingView) {
  const id = finding.kind === 'grading' ? finding.record.judgedBy : finding.report.inspectorate;
  return organisationById(edition, id);
}

/** Every place that tells a grade; none for other findings. */
function statementsOf(edition: Edition, finding: FindingView) {
  if (finding.kind !== 'grading') return [];
  return finding.record.statements.map((statement) => ({
    statement,
    words: oddWordsIn(edition, statement.span),
    number: passageById(edition, statement.span.passage).number,
    speaker: speakerOf(edition, statement.voice).name,
  }));
}

/** Sentences that other reports print too, each with the reports' names. */
function sentencesSaidInBoth(edition: Edition, finding: FindingView) {
  return alsoSaidIn(edition, finding).map(({ words, passages, nearly }) => ({
    words,
    nearly,
    passages: passages.map((passage) => ({
      passage,
      report: reportById(edition, passage.report).name,
    })),
  }));
}
