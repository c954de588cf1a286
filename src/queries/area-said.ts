import { areaById, organisationById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { isListed } from '../schemas/finding-kinds.ts';
import type { Report } from '../schemas/report.ts';
import { besideArea } from './area-beside.ts';
import type { FindingView, ObservationView } from './finding-view.ts';
import { distinct, findingsOfArea } from './findings.ts';
import { type HistoryCell, historyOfArea } from './history.ts';
import { reportsOn } from './reports.ts';
import { saidOf } from './said.ts';
import { answersIn, onlySpeaker } from './told.ts';

/** What the texts say of one area of one body, round by round, the oldest first. */
export function areaSaid(edition: Edition, area: string, body: string) {
  const { rounds, cells } = historyOfArea(edition, area, body);
  const byRound = Map.groupBy(findingsOfArea(edition, area, body), ({ round }) => round);
  return rounds.map((each, index) => {
    const { id } = each.round;
    const own = byRound.get(each.round) ?? [];
    const cell: HistoryCell = cells[index] ?? { kind: 'no grade' };
    const filed = cell.kind === 'graded' ? [...own, ...cell.findings] : own;
    return {
      ...each,
      ...saidIn(edition, own),
      cell,
      /** Every document of the round on the body, and whether a grade or anything else of it is filed under the area. */
      documents: documentsOf(edition, body, id, new Set(filed.map(({ report }) => report))),
      /** What stands elsewhere in them that may belong to it. */
      beside: besideArea(edition, areaById(edition, area), body, id),
      /** Areas for improvement and the like. */
      asks: own.filter(({ kind }) => isListed(kind)),
    };
  });
}

/** What the report of a grade praises and blames in its area, as the inspectorate’s: the reasons for the grade. */
export function reasonsFor(edition: Edition, { report, area, body }: FindingView): Reasons {
  const telling = findingsOfArea(edition, area?.id ?? '', body.id)
    .filter((finding) => finding.kind === 'observation')
    .filter(
      (finding) =>
        finding.report === report &&
        whoseWords(edition, finding) === 'told' &&
        finding.record.stances.some((stance) => stance === 'strength' || stance === 'concern'),
    );
  return reasonsIn(edition, telling);
}

/** What is observed in some findings, by whose words they are. */
function saidIn(edition: Edition, findings: FindingView[]) {
  const observed = findings.filter((finding) => finding.kind === 'observation');
  const {
    told = [],
    national = [],
    answers = [],
  } = Object.groupBy(distinct(edition, observed), (finding) => whoseWords(edition, finding));
  return {
    /** What the inspectorate says, or what a publisher reports of it. */
    told: tellers(edition, told),
    /** What is said of all bodies of the country. */
    national: national.map((each) => saidOf(edition, each)),
    /** What others say in answer, speaker by speaker. */
    answers: [...Map.groupBy(answers, ({ speaker }) => speaker.name).values()].flatMap((own) =>
      own[0] ? [{ ...reasonsIn(edition, own), speaker: own[0].speaker }] : [],
    ),
  };
}

function whoseWords(edition: Edition, { record }: ObservationView) {
  if (record.scope === 'national') return 'national';
  return answersIn(edition, record.voice.kind) ? 'answers' : 'told';
}

function documentsOf(edition: Edition, body: string, round: string, filed: Set<Report>) {
  return reportsOn(edition, body)
    .filter((report) => report.round === round)
    .map((report) => ({
      report,
      publisher: organisationById(edition, report.publisher.organisation),
      isFiled: filed.has(report),
    }));
}

/** What is said, by whoever tells it: the inspectorate and its inspectors, or a publisher passing it on. */
function tellers(edition: Edition, observed: ObservationView[]) {
  const byTeller = Map.groupBy(observed, ({ record, report }) =>
    record.voice.kind === 'publisher' ? report.publisher.organisation : '',
  );
  return [...byTeller]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([publisher, all]) => ({
      /** Null where the inspectorate or an inspector speaks. */
      publisher: publisher === '' ? null : organisationById(edition, publisher),
      ...reasonsIn(edition, all),
    }));
}

function reasonsIn(edition: Edition, observed: ObservationView[]) {
  return {
    /** Null where several speak, or nobody. */
    speaker: onlySpeaker(observed),
    said: observed.map((each) => saidOf(edition, each)),
  };
}

/** What the texts of one round say of an area. */
export type RoundSaid = ReturnType<typeof areaSaid>[number];

/** What is said, and by whom. */
export type Reasons = ReturnType<typeof reasonsIn>;
