import { type Name, nameUrl } from '../../search/format/names.ts';
import type { Lexicon, Naming } from '../../search/query/lexicon.ts';
import { isBody, type Understanding } from '../../search/query/query.ts';
import { element, fill } from './element.ts';

const kindWords: Record<Name['kind'], string> = {
  theme: 'Theme',
  area: 'Area',
  person: 'Person',
  organisation: 'Organisation',
  report: 'Report',
  round: 'Round',
  term: 'Term',
  thread: 'Thread',
  page: 'This site',
};

/** Shows what a query names: pages of this site, threads, themes, areas, people, organisations, reports. */
export function drawUnderstood(
  place: HTMLElement,
  { concepts, threads, pages, asks }: Understanding,
  { names }: Lexicon,
  base: string,
): void {
  const rows = new Map<string, { naming: Naming; told: string }>();
  for (const name of [...pages, ...threads])
    rows.set(name.name, { naming: { name, by: 'name' }, told: '' });
  const isOfPages = pages.length > 0 && concepts.length > 1;
  for (const concept of isOfPages ? [] : concepts)
    for (const naming of concept.namings)
      if (names.manyBodies || !isBody(concept, names.bodies.kinds))
        rows.set(nameUrl(naming.name), { naming, told: explanation(concept.typed, naming) });
  for (const name of concepts.flatMap(({ terms }) => terms))
    rows.set(nameUrl(name), { naming: { name, by: 'name' }, told: '' });
  const people = asks.has('who') ? peopleMeant(concepts, names.names) : [];
  for (const name of people)
    rows.set(nameUrl(name), { naming: { name, by: 'name' }, told: name.detail ?? '' });
  place.hidden = rows.size === 0;
  fill(
    place,
    element(
      'ul',
      {},
      [...rows.values()]
        .slice(0, mostRows)
        .map(({ naming: { name }, told }) =>
          element(
            'li',
            {},
            element('strong', {}, `${kindWords[name.kind]}:`),
            ' ',
            element('a', { href: base.replace(/\/$/, '') + nameUrl(name) }, name.name),
            told ? [' ', element('span', { class: 'quiet small' }, told)] : null,
          ),
        ),
    ),
  );
}

const mostRows = 4;

/** Who speaks in the role that a question names, the last to do so first. */
function peopleMeant(concepts: Understanding['concepts'], names: Name[]): Name[] {
  const voices = concepts.flatMap(({ asks }) => (asks?.of === 'voice' ? [asks.voice] : []));
  return names.filter(({ kind, voice = '' }) => kind === 'person' && voices.includes(voice));
}

/** Why the words name it, where that is not plain: "“DA” is short for domestic abuse". */
function explanation(typed: string, { by, standsFor, name }: Naming): string {
  if (by === 'acronym') return `“${typed}” is short for ${standsFor}`;
  if (by === 'label' && name.kind === 'theme') return `takes in “${typed}”`;
  return name.kind === 'person' ? (name.detail ?? '') : '';
}
