import type { ReportEntry } from '../format/index-format.ts';
import type { IndexView } from './index-view.ts';
import { once } from './once.ts';
import type { Found } from './rank.ts';

export const facetNames = [
  'kind',
  'theme',
  'judgment',
  'voice',
  'round',
  'year',
  'report',
  'body',
] as const;

export type FacetName = (typeof facetNames)[number];

/** Values chosen: any of a facet’s, and all facets. A facet without values lets everything through. */
export type Choice = Record<FacetName, string[]>;

/** Tells the values that a record has for each facet. */
export type ValuesOf = (record: number) => Record<FacetName, string[]>;

/** A table of all facets. */
export const perFacet = <T>(of: (name: FacetName) => T): Record<FacetName, T> => ({
  kind: of('kind'),
  theme: of('theme'),
  judgment: of('judgment'),
  voice: of('voice'),
  round: of('round'),
  year: of('year'),
  report: of('report'),
  body: of('body'),
});

export const noChoice = (): Choice => perFacet(() => []);

/** What filters know of records. */
export function facetValues(view: IndexView, reports: ReportEntry[]): ValuesOf {
  const themes = once((_: null) => themesOfRecords(view));
  return once((record: number) => {
    const report = reports[view.reportOf(record)];
    return {
      kind: [view.kindOf(record)],
      theme: themes(null).get(record) ?? [],
      judgment: [view.gradingOf(record)?.judgment ?? []].flat(),
      voice: [view.voiceOf(record).kind],
      round: [report?.round ?? []].flat(),
      year: [report?.date.slice(0, 4) ?? []].flat(),
      report: [report?.id ?? []].flat(),
      body: [view.bodyOf(record)],
    };
  });
}

/** The themes that the own words of each record speak of. */
function themesOfRecords(view: IndexView): Map<number, string[]> {
  const themes = new Map<number, string[]>();
  for (const theme of view.themes)
    for (const record of recordsOfTheme(theme, view)) {
      const known = themes.get(record);
      if (known) known.push(theme);
      else themes.set(record, [theme]);
    }
  return themes;
}

/** The records whose own words speak of a theme. */
function recordsOfTheme(theme: string, view: IndexView): Set<number> {
  const own = [...view.ofTheme(theme).keys()].filter((piece) => !view.isQuestion(piece));
  return new Set(own.map(view.recordOf));
}

/** The results that every facet lets through, in their order. */
export function chosen(found: Found[], choice: Choice, valuesOf: ValuesOf): Found[] {
  const isFree = facetNames.every((name) => choice[name].length === 0);
  return isFree
    ? found
    : found.filter(({ record }) => misses(valuesOf(record), choice).length === 0);
}

/** Facets that do not let the values through. */
export function misses(values: Record<FacetName, string[]>, choice: Choice): FacetName[] {
  return facetNames.filter(
    (name) =>
      choice[name].length > 0 && !choice[name].some((value) => values[name].includes(value)),
  );
}
