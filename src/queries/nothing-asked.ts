import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import { isAsk } from '../schemas/finding-kinds.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Round } from '../schemas/round.ts';
import { inspectedBodies } from './area-page.ts';
import { allFindings } from './findings.ts';
import { roundsInOrder } from './history.ts';

/** The latest round of each body, where no text held of it lists anything that is asked. */
export const nothingAsked = perEdition((edition): NothingAsked[] => {
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
          {
            round,
            ...documentsOf(
              edition,
              round,
              each.map(({ body }) => body),
            ),
          },
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
    bodies,
    documents: held.length,
    own: held.some(({ publisher, inspectorate }) => publisher.organisation === inspectorate),
  };
}

/** A round in whose texts on some bodies nothing is listed that was asked. */
export interface NothingAsked {
  round: Round;
  bodies: Organisation[];
  /** How many texts are held. */
  documents: number;
  /** Whether one of them is the inspectorate’s own. */
  own: boolean;
}
