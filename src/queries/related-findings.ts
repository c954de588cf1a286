import type { Edition } from '../schemas/edition.ts';
import type { FindingView } from '../views/finding.ts';
import { allFindings } from './findings.ts';
import { groupBy } from './group-by.ts';
import { perEdition } from './per-edition.ts';

/** Other findings about the same body that share a theme, those that share most first. */
export function onTheSameThemes(edition: Edition, finding: FindingView): FindingView[] {
  const shared = new Map<FindingView, number>();
  for (const theme of themeIds(finding)) {
    for (const other of byTheme(edition).get(theme) ?? []) {
      if (other.id === finding.id || other.body.id !== finding.body.id) continue;
      shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared].toSorted(([, a], [, b]) => b - a).map(([other]) => other);
}

/** Other findings of the same report that stand under the same area. */
export function ofTheSameArea(edition: Edition, finding: FindingView): FindingView[] {
  const area = areaId(finding);
  if (area === null) return [];
  return (byArea(edition).get(`${finding.body.id} ${area}`) ?? []).filter(
    ({ id }) => id !== finding.id,
  );
}

/** The area that a finding grades or stands under; null where it has none. */
export function areaId(finding: FindingView): string | null {
  return finding.kind === 'quote' ? null : finding.record.area;
}

const byTheme = perEdition((edition) => {
  const pairs = allFindings(edition).flatMap((finding) =>
    themeIds(finding).map((theme) => ({ theme, finding })),
  );
  return new Map(
    [...groupBy(pairs, ({ theme }) => theme)].map(([theme, each]) => [
      theme,
      each.map(({ finding }) => finding),
    ]),
  );
});

const byArea = perEdition((edition) =>
  groupBy(allFindings(edition), (finding) => `${finding.body.id} ${areaId(finding)}`),
);

function themeIds(finding: FindingView): string[] {
  return [...new Set(finding.record.themes.map(({ theme }) => theme))];
}
