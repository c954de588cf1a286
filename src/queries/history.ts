import { areaById, organisationById, perEdition } from '../edition/lookup.ts';
import { counted } from '../in-words/phrases.ts';
import type { Edition } from '../schemas/edition.ts';
import type { NotGraded } from '../schemas/grade.ts';
import type { Organisation } from '../schemas/people.ts';
import type { Area, Round } from '../schemas/round.ts';
import { organisationUrl } from '../urls.ts';
import type { GradingView } from './finding-view.ts';
import { findingsOfKind } from './findings.ts';
import { reportsOn } from './reports.ts';

/** One history for each body that a text grades or names, in the order of their names. */
export const histories = perEdition((edition): History[] => {
  const told = Map.groupBy([...gradingsOf(edition), ...edition.notGraded], (each) =>
    'record' in each ? each.body.id : each.body,
  );
  return [...told.keys()]
    .map((body) => historyOf(edition, body, told.get(body) ?? []))
    .toSorted((a, b) => a.body.name.localeCompare(b.body.name, 'en-GB'));
});

/** The history of one body; null where no text grades it. */
export function historyOfBody(edition: Edition, body: string): History | null {
  return histories(edition).find((history) => history.body.id === body) ?? null;
}

/** How many areas of each body are graded or named, with where its page tells the grades. */
export function bodyTallies(bodies: History[]) {
  return bodies.map(({ body, rows }) => ({
    name: body.name,
    url: `${organisationUrl(body.id)}#gradings`,
    tally: counted(rows.length, 'area'),
  }));
}

/** One area of one body in every round that a text on the body is held of, graded or not. */
export function historyOfArea(edition: Edition, area: string, body: string) {
  const history = historyOfBody(edition, body);
  const rounds = history?.rounds ?? heldRounds(edition, body);
  const row = history?.rows.find((each) => each.area.id === area);
  return { rounds, cells: row?.cells ?? rounds.map((): HistoryCell => ({ kind: 'no grade' })) };
}

/** One area of several bodies, in every round that a text on one of them is held of. */
export function historyAcross(edition: Edition, area: string, bodies: Organisation[]): Grid {
  const each = bodies.map((body) => ({ body, own: historyOfArea(edition, area, body.id) }));
  const held = new Set(each.flatMap(({ own }) => own.rounds.map(({ round }) => round.id)));
  const rounds = withBreaks(edition, held);
  const rows = each.map(({ body, own }) => ({
    area: areaById(edition, area),
    body,
    cells: rounds.map(({ round }): HistoryCell => {
      const index = own.rounds.findIndex((other) => other.round === round);
      return own.cells[index] ?? { kind: 'no grade' };
    }),
  }));
  return { rounds, rows };
}

/** Every area that a text grades or names, with the bodies it does so for. */
export const gradedAreas = perEdition((edition) => {
  const pairs = histories(edition).flatMap(({ body, rows }) =>
    rows.map(({ area }) => ({ area, body })),
  );
  return [...Map.groupBy(pairs, ({ area }) => area)]
    .map(([area, each]) => ({ area, bodies: each.map(({ body }) => body) }))
    .toSorted((a, b) => a.area.position - b.area.position);
});

/** All gradings, newest report first. */
export const gradingsOf = perEdition((edition): GradingView[] =>
  findingsOfKind(edition, 'grading').filter((finding) => finding.kind === 'grading'),
);

/** Rounds from the oldest to the newest. */
export const roundsInOrder = perEdition((edition) =>
  edition.rounds.toSorted((a, b) => a.position - b.position),
);

function historyOf(edition: Edition, body: string, told: (GradingView | NotGraded)[]): History {
  const byPlace = Map.groupBy(told, (each) =>
    'record' in each ? key(each.area.id, each.record.round) : key(each.area, each.round),
  );
  const rounds = heldRounds(edition, body);
  const whose = organisationById(edition, body);
  const areas = new Set(told.map((each) => ('record' in each ? each.area.id : each.area)));
  const rows = [...areas]
    .map((id) => areaById(edition, id))
    .toSorted((a, b) => a.position - b.position)
    .map((area) => ({
      area,
      body: whose,
      cells: rounds.map(({ round }) => cellOf(byPlace.get(key(area.id, round.id)) ?? [])),
    }));
  return { body: whose, rounds, rows };
}

function cellOf(told: (GradingView | NotGraded)[]): HistoryCell {
  const findings = told.filter((each) => 'record' in each);
  if (findings.length > 0) return { kind: 'graded', findings };
  const notGraded = told.filter((each) => 'reason' in each);
  if (notGraded.length > 0) return { kind: 'named', notGraded };
  return { kind: 'no grade' };
}

function heldRounds(edition: Edition, body: string) {
  return withBreaks(edition, new Set(reportsOn(edition, body).map(({ round }) => round)));
}

/** Some rounds in their order, with the breaks in the scale between them. */
function withBreaks(edition: Edition, held: Set<string>) {
  const all = roundsInOrder(edition);
  const kept = all.filter(({ id }) => held.has(id));
  return kept.map((round, index) => {
    const before = kept[index - 1];
    return { round, breakBefore: before ? breakBetween(all, before, round) : null };
  });
}

/** Why grades of a round do not compare with those of an earlier one; null where they do. */
export function breakBetween(all: Round[], from: Round, to: Round) {
  const passed = all.slice(all.indexOf(from) + 1, all.indexOf(to) + 1);
  if (passed.every(({ comparableWithPrevious }) => comparableWithPrevious)) return null;
  const claims = passed
    .filter(({ comparableWithPrevious }) => !comparableWithPrevious)
    .flatMap(({ comparability }) => comparability);
  /** `unheld` are rounds between the two of which no text is held. */
  return { from, to, unheld: passed.filter((round) => round !== to), claims };
}

const key = (area: string, round: string) => `${area} ${round}`;

/** What one area was graded in one round: never empty, a missing grade says why. */
export type HistoryCell =
  | { kind: 'graded'; findings: GradingView[] }
  | { kind: 'named'; notGraded: NotGraded[] }
  | { kind: 'no grade' };

/** A round that a text is held of, with the break in the scale before it where there is one. */
export type HistoryRound = ReturnType<typeof withBreaks>[number];

/** The grades of one body on one area, round by round. */
export type AreaHistory = ReturnType<typeof historyOfArea>;

/** Gradings row by row: areas of one body, or bodies in one area. */
export interface Grid {
  rounds: HistoryRound[];
  rows: { area: Area; body: Organisation; cells: HistoryCell[] }[];
}

/** The gradings of one body, areas by rounds. */
export interface History extends Grid {
  body: Organisation;
}
