import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import { allFindings, type FindingView } from './findings.ts';
import { findingsOfArea } from './findings-about.ts';

/**
 * Other findings about the same body that share a theme, the closest first. A theme that few
 * findings speak of binds more closely than one that many do, and a finding of few themes more
 * closely than one of many.
 */
export function onTheSameThemes(edition: Edition, finding: FindingView): FindingView[] {
  const shared = new Map<FindingView, number>();
  for (const theme of themeIds(finding)) {
    const speaking = byTheme(edition).get(`${finding.body.id} ${theme}`) ?? [];
    for (const { finding: other } of speaking) {
      if (other.id !== finding.id)
        shared.set(other, (shared.get(other) ?? 0) + speaking.length ** -2);
    }
  }
  const closeness = (other: FindingView, sum: number) =>
    sum / (norm(edition, finding) * norm(edition, other));
  return [...shared]
    .map(([other, sum]) => ({ other, close: closeness(other, sum) }))
    .filter(({ close }) => close >= farthest)
    .toSorted((a, b) => b.close - a.close)
    .map(({ other }) => other);
}

/** Other findings about the same body that stand under the same area, whatever their report. */
export function ofTheSameArea(edition: Edition, finding: FindingView): FindingView[] {
  if (finding.area === null) return [];
  return findingsOfArea(edition, finding.area.id, finding.body.id).filter(
    ({ id }) => id !== finding.id,
  );
}

/** Findings less close than this are not named; 1 is to speak of the very same themes. */
const farthest = 0.1;

const byTheme = perEdition((edition) => {
  const pairs = allFindings(edition).flatMap((finding) =>
    themeIds(finding).map((theme) => ({ key: `${finding.body.id} ${theme}`, finding })),
  );
  return Map.groupBy(pairs, ({ key }) => key);
});

function norm(edition: Edition, finding: FindingView): number {
  const weights = themeIds(finding).map(
    (theme) => byTheme(edition).get(`${finding.body.id} ${theme}`)?.length ?? 1,
  );
  return Math.sqrt(weights.reduce((sum, count) => sum + count ** -2, 0));
}

function themeIds(finding: FindingView): string[] {
  return [...new Set(finding.record.themes.map(({ theme }) => theme))];
}
