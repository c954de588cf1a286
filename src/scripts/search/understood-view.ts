import type { Lexicon, Naming } from '../../search/lexicon.ts';
import type { Concept, Understanding } from '../../search/query.ts';
import { type Content, element, fill } from './element.ts';

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
  const seen = new Set<string>();
  const rows = concepts.flatMap((concept) =>
    namingsOf(concept, lexicon)
      .filter(({ name }) => !seen.has(name.url) && seen.add(name.url))
      .map((naming) => row(concept, naming, base)),
  );
  place.hidden = rows.length === 0;
  fill(place, rows.length > 0 ? element('ul', { class: 'plain-list' }, rows.slice(0, 8)) : null);
}

/** What a concept names; words in quotation marks name things too. */
function namingsOf(concept: Concept, lexicon: Lexicon): Naming[] {
  const namings = concept.quoted ? lexicon.naming(concept.words) : concept.namings;
  return namings.toSorted((a, b) => order.indexOf(a.name.kind) - order.indexOf(b.name.kind));
}

const order = ['theme', 'area', 'person', 'organisation', 'round', 'report'];

function row({ typed }: Concept, naming: Naming, base: string): HTMLLIElement {
  const { name } = naming;
  return element(
    'li',
    {},
    element('strong', {}, `${kindWords[name.kind]}:`),
    ' ',
    element('a', { href: base.replace(/\/$/, '') + name.url }, name.name),
    explanation(typed, naming),
  );
}

/** Why the words name it, where that is not plain: "“DA” is short for domestic abuse". */
function explanation(typed: string, { by, standsFor, name }: Naming): Content {
  const told =
    by === 'acronym' && standsFor
      ? `“${typed}” is short for ${standsFor}`
      : by === 'term' && name.kind === 'theme'
        ? `“${typed}” belongs to it`
        : name.kind === 'person'
          ? (name.detail ?? '')
          : '';
  return told ? [' ', element('span', { class: 'quiet small' }, told)] : null;
}
