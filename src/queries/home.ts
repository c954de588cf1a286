import type { Edition } from '../schemas/edition.ts';
import { findingsOfKind } from './findings.ts';
import { perEdition } from './per-edition.ts';
import { themesWithMentions } from './theme-mentions.ts';

/** Themes that the texts speak of most, most first. */
export const mostSpokenOf = perEdition((edition) =>
  themesWithMentions(edition)
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.theme.name.localeCompare(b.theme.name, 'en-GB')),
);

/** What the newest texts ask for or hold against a body; null where no text does. */
export const latestAsks = perEdition((edition) => {
  const kinds = ['cause of concern', 'area for improvement', 'recommendation'] as const;
  const kind = kinds.find((each) => findingsOfKind(edition, each).length > 0);
  if (!kind) return null;
  const findings = findingsOfKind(edition, kind);
  return { kind, findings: findings.slice(0, 3), count: findings.length };
});

/** The first and the last year that the texts are dated. */
export function yearsCovered({ reports }: Edition): { first: string; last: string } {
  const years = reports.map(({ date }) => date.value.slice(0, 4)).toSorted();
  const [first = ''] = years;
  return { first, last: years.at(-1) ?? first };
}
