import {
  areaById,
  organisationById,
  passageById,
  reportById,
  roundById,
} from '../edition/lookup.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Area } from '../schemas/area.ts';
import type { Ask } from '../schemas/ask.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import {
  type FindingKind,
  findingKinds,
  kindNames,
  type ListedKind,
  listedKinds,
} from '../schemas/finding-kinds.ts';
import type { Grade } from '../schemas/grade.ts';
import type { Grading, Statement } from '../schemas/grading.ts';
import type { Observation } from '../schemas/observation.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Span } from '../schemas/passage.ts';
import type { Quote } from '../schemas/quote.ts';
import type { Report } from '../schemas/report.ts';
import type { Round } from '../schemas/round.ts';
import type { Voice } from '../schemas/voice.ts';
import { gradeOn } from './grades.ts';
import { placeOf, reportsNewestFirst } from './reports.ts';
import { type Speaker, speakerIn, speakerOf } from './speakers.ts';
import { oddWordsBefore, oddWordsIn, type RangedText } from './words-shown.ts';

/** Every finding: newest report first, then in the order of the text. */
export const allFindings = perEdition((edition): FindingView[] => {
  const rank = new Map(reportsNewestFirst(edition).map((report, index) => [report.id, index]));
  return joinAll(edition).toSorted(
    (a, b) =>
      (rank.get(a.report.id) ?? 0) - (rank.get(b.report.id) ?? 0) ||
      a.place - b.place ||
      firstStart(a.record) - firstStart(b.record) ||
      b.record.text.length - a.record.text.length,
  );
});

/** The finding of an id. Throws where the edition has none. */
export function findingById(edition: Edition, id: string): FindingView {
  const finding = byId(edition).get(id);
  if (!finding) throw new Error(`no finding has the id "${id}"`);
  return finding;
}

/** The findings of one kind; none where the edition has none. */
export function findingsOfKind(edition: Edition, kind: FindingKind): FindingView[] {
  return byKind(edition).get(kind) ?? [];
}

/** The findings of one report, in the order of its text. */
export function findingsOf(edition: Edition, report: string): FindingView[] {
  return byReport(edition).get(report) ?? [];
}

/** Kinds that have at least one finding, in the order in which the site names them. */
export const kindsPresent = perEdition((edition): FindingKind[] =>
  kindNames.filter((kind) => findingsOfKind(edition, kind).length > 0),
);

const byId = perEdition(
  (edition) => new Map(allFindings(edition).map((finding) => [finding.id, finding])),
);
const byKind = perEdition((edition) => Map.groupBy(allFindings(edition), ({ kind }) => kind));
const byReport = perEdition((edition) =>
  Map.groupBy(allFindings(edition), ({ report }) => report.id),
);

function joinAll(edition: Edition): FindingView[] {
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

function join(edition: Edition, record: Grading | Quote | Observation | Ask) {
  const report = reportById(edition, record.report);
  const isQuote = 'speaker' in record;
  return {
    id: record.id,
    report,
    round: roundById(edition, report.round),
    publisher: organisationById(edition, report.publisher.organisation),
    body: organisationById(edition, record.body),
    speaker: isQuote
      ? speakerOf(edition, report.id, record.voice)
      : speakerIn(edition, report, record),
    area: 'area' in record && record.area !== null ? areaById(edition, record.area) : null,
    told: toldIn(edition, record),
    words: record.spans.map((span) => oddWordsIn(edition, span)),
    place: placeOf(edition, firstSpan(record).passage),
  };
}

/** A grading is told by each of its statements, any other finding by its own words. */
function toldIn(edition: Edition, record: Grading | Quote | Observation | Ask): Told[] {
  const at = (span: Span, voice: Voice) => ({
    span,
    voice,
    speaker: speakerIn(edition, reportById(edition, record.report), { voice }),
    words: oddWordsIn(edition, span),
    number: passageById(edition, span.passage).number,
  });
  if ('statements' in record) {
    return record.statements.map((statement) => ({
      ...at(statement.span, statement.voice),
      statement,
      again: !record.spans.some((span) => isSame(span, statement.span)),
      continued: false,
    }));
  }
  return record.spans.map((span, index) => ({
    ...at(span, record.voice),
    statement: null,
    again: false,
    continued: index > 0,
  }));
}

function isSame(a: Span, b: Span): boolean {
  return a.passage === b.passage && a.start === b.start && a.end === b.end;
}

function firstStart(record: Finding): number {
  return firstSpan(record).start;
}

/** Where a finding’s words begin. */
export function firstSpan(record: Finding): Span {
  const [span] = record.spans;
  if (!span) throw new Error(`the finding "${record.id}" stands nowhere in its report`);
  return span;
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

/** One place that tells a finding. */
export interface Told {
  span: Span;
  voice: Voice;
  speaker: Speaker;
  words: RangedText;
  /** The number of its passage. */
  number: string;
  /** The statement of a grading that these words are. */
  statement: Statement | null;
  /** Whether these words only tell again what another statement carries. */
  again: boolean;
  /** Whether words go on here that began in an earlier passage. */
  continued: boolean;
}

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
