import { perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { isAsk } from '../schemas/finding-kinds.ts';
import type { Organisation } from '../schemas/people.ts';
import type { Round } from '../schemas/round.ts';
import { inspectedBodies } from './area-page.ts';
import { allFindings, findingsOfKind, kindsPresent } from './findings.ts';
import { type History, roundsInOrder } from './history.ts';
import { themesWithMentions } from './theme-mentions.ts';

/** Themes that the texts speak of most, most first. */
export const mostSpokenOf = perEdition((edition) =>
  themesWithMentions(edition)
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.theme.name.localeCompare(b.theme.name, 'en-GB')),
);

/** The grades of the last round in which a body was graded, the worst first; null where it never was. */
export function latestGrades({ rounds, rows }: History) {
  const index = rounds.findLastIndex((_, at) =>
    rows.some(({ cells }) => cells[at]?.kind === 'graded'),
  );
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
    /** The reports that tell the grades, and who published each. */
    reports: [...new Map(findings.map(({ report, publisher }) => [report, publisher]))].map(
      ([report, publisher]) => ({ report, publisher }),
    ),
    /** The last break in the scale that comes before these grades. */
    breakBefore:
      rounds.slice(0, index + 1).findLast((each) => each.breakBefore)?.breakBefore ?? null,
    grades: grades.filter((each) => each.findings.length > 0),
  };
}

/** What the newest document that asks something asks for, of every kind; all kinds of asks. */
export const latestAsks = perEdition((edition) => {
  const asks = allFindings(edition).filter(({ kind }) => isAsk(kind));
  const kinds = kindsPresent(edition).filter((kind) => asks.some((ask) => ask.kind === kind));
  const ofNewest = asks.filter(({ report }) => report === asks[0]?.report);
  return {
    findings: ofNewest.slice(0, 5),
    /** How many more the newest document asks. */
    more: Math.max(0, ofNewest.length - 5),
    /** The latest rounds of whose texts none lists an ask. */
    nothingIn: nothingAsked(edition),
    kinds: kinds.map((kind) => ({ kind, count: findingsOfKind(edition, kind).length })),
  };
});

/** The latest round of each body, where no text held of it lists anything that is asked. */
export const nothingAsked = perEdition((edition) => {
  const asked = new Set(
    allFindings(edition)
      .filter(({ kind }) => isAsk(kind))
      .map(({ body, round }) => `${body.id} ${round.id}`),
  );
  const latest = inspectedBodies(edition)
    .map((body) => ({ body, round: latestRound(edition, body) }))
    .filter(({ body, round }) => !asked.has(`${body.id} ${round?.id}`));
  return [...Map.groupBy(latest, ({ round }) => round)].flatMap(([round, each]) =>
    round
      ? [
          documentsOf(
            edition,
            round,
            each.map(({ body }) => body),
          ),
        ]
      : [],
  );
});

function latestRound(edition: Edition, { id }: Organisation): Round | undefined {
  const held = edition.reports.filter(({ bodies }) => bodies.includes(id));
  return roundsInOrder(edition).findLast((round) => held.some((each) => each.round === round.id));
}

function documentsOf(edition: Edition, round: Round, bodies: Organisation[]) {
  const held = edition.reports.filter(
    (report) => report.round === round.id && bodies.some(({ id }) => report.bodies.includes(id)),
  );
  return {
    round,
    bodies,
    documents: held.length,
    own: held.some(({ publisher, inspectorate }) => publisher.organisation === inspectorate),
  };
}

/** A round in whose texts on some bodies nothing is listed that was asked. */
export type NothingAsked = ReturnType<typeof nothingAsked>[number];
