import { passageById, perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import { type FindingKind, kindNames } from '../schemas/finding-kinds.ts';
import { stances } from '../schemas/observation.ts';
import { type FindingView, findingViews, type ObservationView } from './finding-view.ts';
import { reportsNewestFirst } from './reports.ts';
import { firstSpan } from './told.ts';

/** Every finding: newest report first, then in the order of the text. */
export const allFindings = perEdition((edition): FindingView[] => {
  const rank = new Map(reportsNewestFirst(edition).map((report, index) => [report.id, index]));
  return findingViews(edition).toSorted(
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

/** The findings on an area of a body, newest report first; none where there are none. */
export function findingsOfArea(edition: Edition, area: string, body: string): FindingView[] {
  return byArea(edition).get(`${area} ${body}`) ?? [];
}

/** The findings that speak of a theme, newest report first; none where there are none. */
export function findingsOfTheme(edition: Edition, theme: string): FindingView[] {
  return byTheme(edition).get(theme) ?? [];
}

/** Kinds that have at least one finding, in the order in which the site names them. */
export const kindsPresent = perEdition((edition): FindingKind[] =>
  kindNames.filter((kind) => findingsOfKind(edition, kind).length > 0),
);

/** How many findings of each kind a rule found, and how many an editor read in the words. */
export const foundBy = perEdition((edition) =>
  kindsPresent(edition).map((kind) => {
    const all = findingsOfKind(edition, kind);
    const read = all.filter(({ record }) => record.foundBy === 'editor');
    const observed = read.filter((finding) => finding.kind === 'observation');
    return {
      kind,
      byRule: all.length - read.length,
      byEditor: observed.length > 0 ? distinct(edition, observed).length : read.length,
      stances: stancesIn(edition, observed),
    };
  }),
);

/** Findings without those whose sentence stands, word for word, in an earlier one of another document. */
export function distinct<View extends FindingView>(edition: Edition, findings: View[]): View[] {
  const seen = new Set<string>();
  return findings.filter(({ record }) => {
    const words = record.text.replace(/^["“]|["”]$/g, '');
    const isRepeated = record.spans.some(({ passage, start, end }) =>
      passageById(edition, passage).sentences.some(
        (each) => each.saidAlsoIn.length > 0 && each.start < end && start < each.end,
      ),
    );
    return !isRepeated || (!seen.has(words) && seen.add(words));
  });
}

const byId = perEdition(
  (edition) => new Map(allFindings(edition).map((finding) => [finding.id, finding])),
);

const byKind = perEdition((edition) => Map.groupBy(allFindings(edition), ({ kind }) => kind));

const byReport = perEdition((edition) =>
  Map.groupBy(allFindings(edition), ({ report }) => report.id),
);

const byTheme = perEdition((edition) => {
  const speaksOf = (theme: string) =>
    allFindings(edition).filter(({ record }) => record.themes.some((each) => each.theme === theme));
  return new Map(edition.themes.map(({ id }) => [id, speaksOf(id)]));
});

const byArea = perEdition((edition) =>
  Map.groupBy(allFindings(edition), ({ area, body }) => `${area?.id} ${body.id}`),
);

function firstStart(record: Finding): number {
  return firstSpan(record).start;
}

/** How many observations are strengths, concerns, asks and follow-ups; one may be two of them. */
function stancesIn(edition: Edition, observations: ObservationView[]) {
  const own = distinct(edition, observations);
  return stances.flatMap((stance) => {
    const count = own.filter(({ record }) => record.stances.includes(stance)).length;
    return count > 0 ? [{ stance, count }] : [];
  });
}
