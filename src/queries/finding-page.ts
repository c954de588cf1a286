import { organisationById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { isListed } from '../schemas/finding-kinds.ts';
import { reasonsFor } from './area-said.ts';
import { askedElsewhere } from './asked-before.ts';
import { alsoSaidIn, contextOf, themesOf } from './finding-context.ts';
import type { FindingView } from './finding-view.ts';
import { findingsOf } from './findings.ts';
import { historyOfBody } from './history.ts';
import { ofTheSameArea, onTheSameThemes } from './related-findings.ts';
import { saidOf } from './said.ts';
import { sinceThen } from './since-then.ts';
import { laterSteps } from './threads.ts';

/** Everything that the page of a finding shows beside its words. */
export function findingPage(edition: Edition, finding: FindingView) {
  const rounds = areaInRounds(edition, finding);
  const ofArea = ofTheSameArea(edition, finding).filter(({ kind }) => isListed(kind));
  return {
    ...amongItsKind(edition, finding),
    context: contextOf(edition, finding),
    goesOn: finding.kind === 'observation' ? saidOf(edition, finding).after : null,
    statements: finding.told.filter(({ statement }) => statement),
    reasons: finding.grade ? reasonsFor(edition, finding) : null,
    themes: themesOf(edition, finding),
    since: sinceThen(edition, finding),
    asked: askedElsewhere(edition, finding),
    threads: laterSteps(edition, finding),
    inspectorate: organisationById(edition, finding.report.inspectorate),
    elsewhere: {
      rounds,
      both: alsoSaidIn(edition, finding),
      ofArea,
      ofThemes: onTheSameThemes(edition, finding).filter(
        (other) => !ofArea.includes(other) && (!rounds || other.area !== rounds.area),
      ),
    },
  };
}

/** What the page of a finding shows beside its words. */
export type FindingPage = ReturnType<typeof findingPage>;

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

/** Grades of the finding's area in all rounds, side by side; null where no text grades it. */
function areaInRounds(edition: Edition, finding: FindingView) {
  const history = historyOfBody(edition, finding.body.id);
  const row = history?.rows.find(({ area }) => area === finding.area);
  return history && row ? { area: row.area, rounds: history.rounds, cells: row.cells } : null;
}
