import { organisationById } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { isListed } from '../schemas/finding-kinds.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Report } from '../schemas/report.ts';
import { type Beside, besideArea } from './area-beside.ts';
import type { FindingView, GradingView, ObservationView } from './findings.ts';
import { findingsOfArea } from './findings-about.ts';
import { distinct } from './found-by.ts';
import { type HistoryCell, type HistoryRound, historyOfArea } from './history.ts';
import { reportsNewestFirst } from './reports.ts';
import { type Said, saidOf } from './said.ts';
import { answersIn, onlySpeaker, type Speaker } from './speakers.ts';

/** What the texts say of one area of one body, round by round, the oldest first. */
export function areaSaid(edition: Edition, area: string, body: string): RoundSaid[] {
  const { rounds, cells } = historyOfArea(edition, area, body);
  const ofArea = findingsOfArea(edition, area, body);
  return rounds.map((round, index) => {
    const own = ofArea.filter((finding) => finding.round.id === round.round.id);
    const observed = distinct(
      edition,
      own.filter((finding) => finding.kind === 'observation'),
    );
    const [national, about] = partition(observed, ({ record }) => record.scope === 'national');
    const [answers, told] = partition(about, (finding) =>
      answersIn(edition, finding.record.voice.kind),
    );
    const graded = cells[index]?.kind === 'graded' ? cells[index].gradings : [];
    return {
      ...round,
      cell: cells[index] ?? { kind: 'no grade' },
      documents: reportsNewestFirst(edition)
        .filter((report) => report.round === round.round.id && report.bodies.includes(body))
        .map((report) => ({
          report,
          publisher: organisationById(edition, report.publisher.organisation),
          isFiled: [...own, ...graded].some((finding) => finding.report === report),
        })),
      told: tellers(edition, told),
      beside: besideArea(edition, area, body, round.round.id),
      national: national.map((each) => saidOf(edition, each)),
      asks: own.filter(({ kind }) => isListed(kind)),
      answers: [...Map.groupBy(answers, ({ speaker }) => speaker.name).values()].flatMap((said) =>
        said[0]
          ? [{ speaker: said[0].speaker, said: said.map((each) => saidOf(edition, each)) }]
          : [],
      ),
    };
  });
}

/** What the report of a grade praises and blames in its area, as the inspectorate’s: the reasons for the grade. */
export function reasonsFor(edition: Edition, { record, area, body }: GradingView): Reasons {
  const telling = findingsOfArea(edition, area.id, body.id)
    .filter((finding) => finding.kind === 'observation')
    .filter(
      (finding) =>
        finding.report.id === record.report &&
        finding.record.scope === 'body' &&
        finding.record.stances.some((stance) => stance === 'strength' || stance === 'concern') &&
        !answersIn(edition, finding.record.voice.kind),
    );
  return { speaker: onlySpeaker(telling), said: telling.map((each) => saidOf(edition, each)) };
}

/** What is said, by whoever tells it: the inspectorate and its inspectors, or a publisher passing it on. */
function tellers(edition: Edition, observed: ObservationView[]): Told[] {
  const byTeller = Map.groupBy(observed, ({ record, report }) =>
    record.voice.kind === 'publisher' ? report.publisher.organisation : '',
  );
  return [...byTeller]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([publisher, all]) => ({
      publisher: publisher === '' ? null : organisationById(edition, publisher),
      speaker: onlySpeaker(all),
      said: all.map((each) => saidOf(edition, each)),
    }));
}

function partition<T>(things: T[], isFirst: (thing: T) => boolean): [T[], T[]] {
  return [things.filter(isFirst), things.filter((thing) => !isFirst(thing))];
}

/** What the texts of one round say of an area. */
export interface RoundSaid extends HistoryRound {
  cell: HistoryCell;
  /** Every document of the round on the body, and whether a grade or anything else of it is filed under the area. */
  documents: { report: Report; publisher: Organisation; isFiled: boolean }[];
  told: Told[];
  /** What stands elsewhere in them that may belong to it. */
  beside: Beside;
  /** What is said of all bodies of the country. */
  national: Said[];
  /** Areas for improvement and the like. */
  asks: FindingView[];
  /** What others say in answer, speaker by speaker. */
  answers: { speaker: Speaker; said: Said[] }[];
}

/** What the inspectorate says, or what a publisher reports of it. */
export interface Told extends Reasons {
  /** Null where the inspectorate or an inspector speaks. */
  publisher: Organisation | null;
}

/** What is said, and by whom. */
export interface Reasons {
  /** Null where several speak, or nobody. */
  speaker: Speaker | null;
  said: Said[];
}
