import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import { allFindings, type FindingView } from './findings.ts';

/** The findings on an area of a body, newest report first; none where there are none. */
export function findingsOfArea(edition: Edition, area: string, body: string): FindingView[] {
  return byArea(edition).get(`${area} ${body}`) ?? [];
}

/** The findings that speak of a theme, newest report first; none where there are none. */
export function findingsOfTheme(edition: Edition, theme: string): FindingView[] {
  return byTheme(edition).get(theme) ?? [];
}

const byTheme = perEdition((edition) => {
  const speaksOf = (theme: string) =>
    allFindings(edition).filter(({ record }) => record.themes.some((each) => each.theme === theme));
  return new Map(edition.themes.map(({ id }) => [id, speaksOf(id)]));
});

const byArea = perEdition((edition) =>
  Map.groupBy(allFindings(edition), ({ area, body }) => `${area?.id} ${body.id}`),
);
