import {
  areaById,
  organisationById,
  perEdition,
  reportById,
  roundById,
} from '../edition/lookup.ts';
import type { Ask } from '../schemas/ask.ts';
import type { AnyFinding, Edition } from '../schemas/edition.ts';
import type { Quote } from '../schemas/finding.ts';
import { findingKinds, type ListedKind, listedKinds } from '../schemas/finding-kinds.ts';
import type { Grade, Grading, Judgment } from '../schemas/grade.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Organisation } from '../schemas/people.ts';
import type { Report } from '../schemas/report.ts';
import type { Area, Round } from '../schemas/round.ts';
import { placeOf } from './reports.ts';
import { firstSpan, type Speaker, speakerIn, speakerOf, type Told, toldIn } from './told.ts';
import { oddWordsBefore, oddWordsIn, type RangedText } from './words-shown.ts';

/** Every finding of an edition joined with what it points at, kind by kind. */
export function findingViews(edition: Edition): FindingView[] {
  return [
    ...edition.gradings.map((record) => ({
      ...join(edition, record),
      kind: 'grading' as const,
      record,
      area: areaById(edition, record.area),
      grade: gradeOn(roundById(edition, record.round), record.judgment),
    })),
    ...edition.quotes.map((record) => ({
      ...join(edition, record),
      kind: 'quote' as const,
      record,
      grade: null,
    })),
    ...edition.observations.map((record) => ({
      ...join(edition, record),
      kind: 'observation' as const,
      record,
      grade: null,
      before: oddWordsBefore(edition, firstSpan(record)),
    })),
    ...listedKinds.flatMap((kind) =>
      edition[findingKinds[kind].collection].map((record) => ({
        ...join(edition, record),
        kind,
        record,
        grade: null,
      })),
    ),
  ];
}

/** The grade that a word is on a round’s scale. Throws where the scale has no such word. */
export function gradeOn({ name, scale }: Round, judgment: Judgment): Grade {
  const grade = scale.find(({ word }) => word === judgment);
  if (!grade) throw new Error(`the scale of ${name} has no grade "${judgment}"`);
  return grade;
}

/** Every grade of every scale, once: a word looks alike on all of them. */
export const allGrades = perEdition(({ rounds }: Edition): Grade[] => [
  ...new Map(rounds.flatMap(({ scale }) => scale).map((grade) => [grade.word, grade])).values(),
]);

function join(edition: Edition, record: AnyFinding) {
  const report = reportById(edition, record.report);
  return {
    id: record.id,
    report,
    round: roundById(edition, report.round),
    publisher: organisationById(edition, report.publisher.organisation),
    body: organisationById(edition, record.body),
    speaker: record.speaker
      ? speakerOf(edition, report.id, record.voice)
      : speakerIn(edition, report, record),
    area: record.area ? areaById(edition, record.area) : null,
    told: toldIn(edition, record),
    words: record.spans.map((span) => oddWordsIn(edition, span)),
    place: placeOf(edition, firstSpan(record).passage),
  };
}

/** A finding joined with what it points at, and with the grade that it gives, where it gives one. */
export type FindingView = Joined &
  (
    | { kind: 'grading'; record: Grading; area: Area; grade: Grade }
    | { kind: 'quote'; record: Quote; grade: null }
    | {
        kind: 'observation';
        record: Observation;
        grade: null;
        /** What stands before its words, where they are not understood alone. */
        before: RangedText | null;
      }
    | { kind: ListedKind; record: Ask; grade: null }
  );

/** A finding of one kind. */
export type GradingView = Extract<FindingView, { kind: 'grading' }>;
export type QuoteView = Extract<FindingView, { kind: 'quote' }>;
export type ObservationView = Extract<FindingView, { kind: 'observation' }>;

/** What every finding is joined with. */
interface Joined {
  id: string;
  report: Report;
  /** Who published the report. */
  publisher: Organisation;
  round: Round;
  body: Organisation;
  speaker: Speaker;
  /** The area that it grades or stands under, where it has one. */
  area: Area | null;
  /** Every place that tells it, in the order of the text. */
  told: Told[];
  /** Its words, span by span, with [sic] and lost links. */
  words: RangedText[];
  /** Where its first passage stands in the report, from 0. */
  place: number;
}
