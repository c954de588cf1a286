import { organisationById, roundById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { isAsk, isListed } from '../schemas/finding-kinds.ts';
import type { Report } from '../schemas/report.ts';
import { reasonsFor } from './area-said.ts';
import { alsoSaidIn, contextOf, themesOf } from './finding-context.ts';
import type { FindingView } from './finding-view.ts';
import { findingsOf } from './findings.ts';
import { historyOfBody } from './history.ts';
import { askedElsewhere, ofTheSameArea, onTheSameThemes } from './related-findings.ts';
import { reportsOn } from './reports.ts';
import { saidOf } from './said.ts';
import { mentionsOfTheme } from './theme-mentions.ts';
import { placeInTheme } from './theme-page.ts';
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

/**
 * Where texts of later rounds on the same body use the words of an ask’s themes, the rarest themes
 * first. Null for findings that ask for nothing, and for those of no theme.
 */
function sinceThen(edition: Edition, finding: FindingView) {
  if (!isAsk(finding.kind)) return null;
  const themes = [...new Set(finding.record.themes.map(({ theme }) => theme))]
    .map((id) => mentionsOfTheme(edition, id))
    .toSorted((a, b) => a.count - b.count)
    .slice(0, 2);
  if (themes.length === 0) return null;
  const later = reportsOn(edition, finding.body.id)
    .filter(
      (report) =>
        roundById(edition, report.round).position > finding.round.position &&
        isLater(report, finding.report),
    )
    .toReversed();
  return {
    /** Later texts of later rounds on the same body, the oldest first. */
    later,
    /** Each theme with the later texts in which its words stand, and in how many sentences. */
    themes: themes.map(({ theme, byReport }) => ({
      theme,
      again: byReport
        .filter(({ report, mentions }) => mentions.length > 0 && later.includes(report))
        .map(({ report, mentions: { length: count } }) => ({
          report,
          url: placeInTheme(edition, theme.id, report.id),
          count,
        }))
        .toReversed(),
    })),
  };
}

/** Whether a report is surely later: a date known to the year says nothing within that year. */
function isLater({ date: one }: Report, { date: other }: Report): boolean {
  const shared = Math.min(one.value.length, other.value.length);
  return one.value.slice(0, shared) > other.value.slice(0, shared);
}

/** What the page of a finding shows beside its words. */
export type FindingPage = ReturnType<typeof findingPage>;

/** Where later texts use the words of a finding’s themes. */
export type SinceThen = NonNullable<ReturnType<typeof sinceThen>>;
