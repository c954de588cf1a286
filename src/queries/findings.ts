import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import type { FindingKind } from '../urls.ts';
import type { FindingView } from '../views/finding.ts';
import { oddWordsIn } from './finding-words.ts';
import { gradeOn } from './grades.ts';
import { groupBy } from './group-by.ts';
import { areaById, organisationById, reportById, roundById } from './lookup.ts';
import { perEdition } from './per-edition.ts';
import { placeOf, reportsNewestFirst } from './reports.ts';
import { speakerOf } from './speakers.ts';

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
  allKinds.filter((kind) => findingsOfKind(edition, kind).length > 0),
);

const allKinds: FindingKind[] = [
  'grading',
  'area for improvement',
  'cause of concern',
  'recommendation',
  'quote',
];

const byKind = perEdition((edition) => groupBy(allFindings(edition), ({ kind }) => kind));
const byReport = perEdition((edition) => groupBy(allFindings(edition), ({ report }) => report.id));

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
    })),
    ...edition.areasForImprovement.map((record) => ({
      ...join(edition, record),
      kind: 'area for improvement' as const,
      record,
    })),
    ...edition.causesOfConcern.map((record) => ({
      ...join(edition, record),
      kind: 'cause of concern' as const,
      record,
    })),
    ...edition.recommendations.map((record) => ({
      ...join(edition, record),
      kind: 'recommendation' as const,
      record,
    })),
  ];
}

function join(edition: Edition, record: Finding) {
  const report = reportById(edition, record.report);
  return {
    id: record.id,
    report,
    round: roundById(edition, report.round),
    body: organisationById(edition, record.body),
    speaker: speakerOf(edition, record.voice),
    words: record.spans.map((span) => oddWordsIn(edition, span)),
    place: placeOf(edition, firstSpan(record).passage),
  };
}

function firstStart(record: Finding): number {
  return firstSpan(record).start;
}

function firstSpan(record: Finding) {
  const [span] = record.spans;
  if (!span) throw new Error(`the finding "${record.id}" stands nowhere in its report`);
  return span;
}
