import type { FacetName } from '../../search/answer/facets.ts';
import type { ReportEntry } from '../../search/format/index-format.ts';
import { kindLabel } from '../../search/format/labels.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import type { FacetLabels } from './filters-view.ts';

/** What filters are called, and their values. */
export function facetLabels({ names }: Lexicon, reports: ReportEntry[]): FacetLabels {
  const known = new Map(names.names.map(({ kind, id, name }) => [`${kind} ${id}`, name]));
  const nameOf = (kind: string, id: string) => known.get(`${kind} ${id}`) ?? id;
  const reportNames = new Map(reports.map(({ id, name }) => [id, name]));
  const value: Record<FacetName, (value: string) => string> = {
    kind: (kind) => kindLabel(kind).many,
    voice: (voice) => capitalised(ownEntry(names.voices, voice) ?? voice),
    judgment: capitalised,
    theme: (theme) => nameOf('theme', theme),
    round: (round) => nameOf('round', round),
    body: (body) => nameOf('organisation', body),
    report: (report) => reportNames.get(report) ?? report,
    year: (year) => year,
  };
  return {
    heading: {
      kind: 'Kind',
      judgment: 'Grade',
      theme: 'Theme',
      voice: 'Said by',
      round: 'Round',
      year: 'Year',
      body: capitalised(names.bodies.one),
      report: 'Report',
    },
    value: (facet, each) => value[facet](each),
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ownEntry<T>(table: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
