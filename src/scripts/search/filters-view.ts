import { countFacets, type FacetCount } from '../../search/answer/count-facets.ts';
import type { Choice, FacetName, ValuesOf } from '../../search/answer/facets.ts';
import type { Found } from '../../search/answer/rank.ts';
import { element, fill } from './element.ts';

/** What filters show: a facet’s heading, and the name of each value. */
export interface FacetLabels {
  heading: Record<FacetName, string>;
  value(facet: FacetName, value: string): string;
}

const shownFacets: FacetName[] = [
  'kind',
  'judgment',
  'theme',
  'voice',
  'round',
  'year',
  'body',
  'report',
];
const shownValues = 7;

/** Draws the filters of what was found anew. What had the focus has it again. */
export function drawFilters(
  place: HTMLElement,
  found: Found[],
  choice: Choice,
  valuesOf: ValuesOf,
  labels: FacetLabels,
): void {
  const counts = countFacets(found, choice, valuesOf);
  const chosen = Object.values(counts)
    .flat()
    .filter((each) => each.chosen).length;
  const summary = place.closest('details')?.querySelector('summary');
  if (summary) summary.textContent = chosen > 0 ? `Filters (${chosen})` : 'Filters';
  const focused = document.activeElement?.id ?? '';
  const opened = new Set(
    [...place.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ id }) => id),
  );
  fill(
    place,
    shownFacets
      .filter((facet) => counts[facet].length > 1 || counts[facet].some(({ chosen }) => chosen))
      .map((facet) => facetFieldset(facet, counts[facet], labels, opened)),
  );
  if (focused && place.querySelector(`#${CSS.escape(focused)}`))
    document.getElementById(focused)?.focus();
}

function facetFieldset(
  facet: FacetName,
  values: FacetCount[],
  labels: FacetLabels,
  opened: ReadonlySet<string>,
): HTMLFieldSetElement {
  const rows = values.map((value) => facetRow(facet, value, labels));
  const few = values.length <= shownValues + 2 ? rows.length : shownValues;
  const restId = `more-${facet}`;
  const rest = rows.slice(few);
  const open = opened.has(restId) || values.slice(few).some(({ chosen }) => chosen);
  return element(
    'fieldset',
    { class: 'facet' },
    element('legend', {}, labels.heading[facet]),
    rows.slice(0, few),
    rest.length > 0
      ? element(
          'details',
          { id: restId, open },
          element(
            'summary',
            {},
            `${rest.length} more`,
            element('span', { class: 'visually-hidden' }, ` of ${labels.heading[facet]}`),
          ),
          rest,
        )
      : null,
  );
}

function facetRow(facet: FacetName, { value, count, chosen }: FacetCount, labels: FacetLabels) {
  const id = `${facet}-${value.replace(/\s/g, '_')}`;
  const box = element('input', {
    type: 'checkbox',
    id,
    name: facet,
    value,
    'aria-describedby': `${id}-count`,
  });
  box.checked = chosen;
  return element(
    'div',
    { class: 'facet-row' },
    box,
    element('label', { for: id }, labels.value(facet, value)),
    element('span', { class: 'facet-count', id: `${id}-count` }, String(count)),
  );
}
