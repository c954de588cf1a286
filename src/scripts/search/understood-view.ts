import type { Lexicon, Naming } from '../../search/query/lexicon.ts';
import { namedBy } from '../../search/query/named.ts';
import type { Understanding } from '../../search/query/query.ts';
import { element, fill } from './element.ts';

const kindWords = {
  theme: 'Theme',
  area: 'Area',
  person: 'Person',
  organisation: 'Organisation',
  report: 'Report',
  round: 'Round',
} as const;

/** Shows at once what a query names: themes, areas, people, organisations, reports, rounds. */
export function drawUnderstood(
  place: HTMLElement,
  { concepts }: Understanding,
  lexicon: Lexicon,
  base: string,
): void {
  const rows = new Map<string, { naming: Naming; told: string[] }>();
  for (const concept of concepts)
    for (const naming of namedBy(concept, lexicon)) {
      const row = rows.get(naming.name.url) ?? { naming, told: [] };
      const told = explanation(concept.typed, naming);
      if (told && !row.told.includes(told)) row.told.push(told);
      rows.set(naming.name.url, row);
    }
  const others = [...rows.values()].filter(({ naming }) => !isOnlyBody(naming, lexicon));
  const shown = (others.length > 0 ? others : [...rows.values()]).slice(0, mostRows);
  place.hidden = shown.length === 0;
  fill(
    place,
    element(
      'ul',
      { class: 'plain-list' },
      shown.map(({ naming, told }) => rowItem(naming, told, base)),
    ),
  );
}

const mostRows = 6;

/** Whether it is the body that all of this is about. */
function isOnlyBody({ name }: Naming, { names }: Lexicon): boolean {
  const isBody = name.kind === 'organisation' && names.bodies.kinds.includes(name.detail ?? '');
  return isBody && !names.manyBodies;
}

function rowItem({ name }: Naming, told: string[], base: string): HTMLLIElement {
  return element(
    'li',
    {},
    element('strong', {}, `${kindWords[name.kind]}:`),
    ' ',
    element('a', { href: base.replace(/\/$/, '') + name.url }, name.name),
    told.length > 0 ? [' ', element('span', { class: 'quiet small' }, told.join('; '))] : null,
  );
}

/** Why the words name it, where that is not plain: "“DA” is short for domestic abuse". */
function explanation(typed: string, { by, standsFor, name }: Naming): string {
  if (by === 'acronym' && standsFor) return `“${typed}” is short for ${standsFor}`;
  if (by === 'term' && name.kind === 'theme') return `“${typed}” belongs to it`;
  return name.kind === 'person' ? (name.detail ?? '') : '';
}
