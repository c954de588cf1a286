import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import { isAsk } from '../schemas/finding-kinds.ts';
import { allFindings, findingsOfKind, kindsPresent } from './findings.ts';
import { themesWithMentions } from './theme-mentions.ts';

/** Themes that the texts speak of most, most first. */
export const mostSpokenOf = perEdition((edition) =>
  themesWithMentions(edition)
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.theme.name.localeCompare(b.theme.name, 'en-GB')),
);

/** What texts ask for or hold against a body, of every kind, the newest document first; all its kinds. */
export const latestAsks = perEdition((edition) => {
  const asks = allFindings(edition).filter(({ kind }) => isAsk(kind));
  const kinds = kindsPresent(edition).filter((kind) => asks.some((ask) => ask.kind === kind));
  return {
    findings: asks.slice(0, 3),
    kinds: kinds.map((kind) => ({ kind, count: findingsOfKind(edition, kind).length })),
  };
});

/** The first and the last year that the texts are dated. */
export function yearsCovered({ reports }: Edition): { first: string; last: string } {
  const years = reports.map(({ date }) => date.value.slice(0, 4)).toSorted();
  const [first = ''] = years;
  return { first, last: years.at(-1) ?? first };
}
