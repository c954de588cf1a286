import { perEdition } from '../edition/per-edition.ts';
import { type FindingKind, isAsk } from '../schemas/finding-kinds.ts';
import type { Grade } from '../schemas/grade.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Report } from '../schemas/report.ts';
import type { Round } from '../schemas/round.ts';
import type { FindingView, GradingView } from './finding-view.ts';
import { allFindings, findingsOfKind, kindsPresent } from './findings.ts';
import type { History, ScaleBreak } from './history.ts';
import { type NothingAsked, nothingAsked } from './nothing-asked.ts';
import { themesWithMentions } from './theme-mentions.ts';

/** Themes that the texts speak of most, most first. */
export const mostSpokenOf = perEdition((edition) =>
  themesWithMentions(edition)
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.theme.name.localeCompare(b.theme.name, 'en-GB')),
);

/** The grades of the last round in which a body was graded, the worst first; null where it never was. */
export function latestGrades({ rounds, rows }: History): LatestGrades | null {
  const index = rounds.findLastIndex((_, at) => rows.some(({ cells }) => isGraded(cells[at])));
  const round = rounds[index]?.round;
  if (!round) return null;
  const findings = rows.flatMap(({ cells }) => {
    const cell = cells[index];
    return cell?.kind === 'graded' ? cell.findings : [];
  });
  const grades = round.scale.toReversed().map((grade) => ({
    grade,
    findings: findings.filter((finding) => finding.grade === grade),
  }));
  return {
    round,
    reports: [...new Map(findings.map(({ report, publisher }) => [report, publisher]))].map(
      ([report, publisher]) => ({ report, publisher }),
    ),
    breakBefore:
      rounds.slice(0, index + 1).findLast((each) => each.breakBefore)?.breakBefore ?? null,
    grades: grades.filter((each) => each.findings.length > 0),
  };
}

/** What the newest document that asks something asks for, of every kind; all kinds of asks. */
export const latestAsks = perEdition((edition): LatestAsks => {
  const asks = allFindings(edition).filter(({ kind }) => isAsk(kind));
  const kinds = kindsPresent(edition).filter((kind) => asks.some((ask) => ask.kind === kind));
  const ofNewest = asks.filter(({ report }) => report === asks[0]?.report);
  return {
    findings: ofNewest.slice(0, 5),
    more: Math.max(0, ofNewest.length - 5),
    nothingIn: nothingAsked(edition),
    kinds: kinds.map((kind) => ({ kind, count: findingsOfKind(edition, kind).length })),
  };
});

function isGraded(cell: History['rows'][number]['cells'][number] | undefined): boolean {
  return cell?.kind === 'graded';
}

/** What the newest document that asks something asks, and how many of each kind there are. */
export interface LatestAsks {
  findings: FindingView[];
  /** How many more the newest document asks. */
  more: number;
  /** The latest rounds of whose texts none lists an ask. */
  nothingIn: NothingAsked[];
  kinds: { kind: FindingKind; count: number }[];
}

/** What one body was graded in one round. */
export interface LatestGrades {
  round: Round;
  /** The reports that tell the grades, and who published each. */
  reports: { report: Report; publisher: Organisation }[];
  /** The last break in the scale that comes before these grades. */
  breakBefore: ScaleBreak | null;
  grades: { grade: Grade; findings: GradingView[] }[];
}
