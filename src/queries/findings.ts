import { allBy, lookup, passageById, perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Finding } from '../schemas/finding.ts';
import { type FindingKind, kindNames } from '../schemas/finding-kinds.ts';
import { stances } from '../schemas/observation.ts';
import { sentencesOf } from '../schemas/passage.ts';
import { type FindingView, findingViews, type ObservationView } from './finding-view.ts';
import { placesOfReports } from './reports.ts';
import { firstSpan } from './told.ts';

/** Every finding: newest report first, then in the order of the text. */
export const allFindings = perEdition((edition): FindingView[] => {
  const rank = placesOfReports(edition);
  return findingViews(edition).toSorted(
    (a, b) =>
      (rank.get(a.report.id) ?? 0) - (rank.get(b.report.id) ?? 0) ||
      a.place - b.place ||
      firstStart(a.record) - firstStart(b.record) ||
      b.record.text.length - a.record.text.length,
  );
});

/** The finding of an id. Throws where the edition has none. */
export const findingById = lookup('finding', allFindings);

/** The findings of one kind; none where the edition has none. */
export const findingsOfKind = allBy(allFindings, ({ kind }) => kind);

/** The findings of one report, in the order of its text. */
export const findingsOf = allBy(allFindings, ({ report }) => report.id);

/** The findings on an area of a body, newest report first; none where there are none. */
export function findingsOfArea(edition: Edition, area: string, body: string): FindingView[] {
  return byArea(edition, `${area} ${body}`);
}

/** The findings that speak of a theme, newest report first; none where there are none. */
export const findingsOfTheme = allBy(allFindings, ({ record }) => [
  ...new Set(record.themes.map(({ theme }) => theme)),
]);

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
    const isRepeated = record.spans.some((span) =>
      sentencesOf(passageById(edition, span.passage), span).some(
        ({ saidAlsoIn }) => saidAlsoIn.length > 0,
      ),
    );
    return !isRepeated || (!seen.has(words) && seen.add(words));
  });
}

const byArea = allBy(allFindings, ({ area, body }) => `${area?.id} ${body.id}`);

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
