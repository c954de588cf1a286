import {
  addressAt,
  citationAt,
  type Place,
  paragraphsAt,
  speakerAt,
} from '../../check-quotes/checked-text.ts';
import { copyButton } from '../copy-button.ts';
import { type Content, element } from '../search/element.ts';

/** The places where words stand: the first with its citation, many behind a line that opens. */
export function placesList(places: Place[], id: string, base: string): Content {
  const items = places.map((place) => placeItem(place, base));
  const first = places[0];
  const more = items.length - shownAtOnce;
  return [
    element('ul', { class: 'check-places' }, items.slice(0, shownAtOnce)),
    more > 0
      ? element(
          'details',
          {},
          element('summary', {}, more === 1 ? '1 more place' : `${more} more places`),
          element('ul', { class: 'check-places' }, items.slice(shownAtOnce)),
        )
      : null,
    first ? citation(citationAt(first), `check-citation-${id}`) : null,
  ];
}

const shownAtOnce = 4;

function placeItem(place: Place, base: string): HTMLElement {
  const href = base.replace(/\/$/, '') + addressAt(place);
  return element(
    'li',
    {},
    element('a', { href }, `${place.report.name}, ${paragraphsAt(place)}`),
    ' ',
    element('span', { class: 'quiet' }, speakerAt(place)),
  );
}

function citation({ text, address }: ReturnType<typeof citationAt>, id: string): HTMLElement {
  return element(
    'div',
    { class: 'cite-block check-citation' },
    element(
      'details',
      {},
      element('summary', {}, 'Citation'),
      element('pre', { id, 'data-address': address }, text),
    ),
    copyButton('Copy citation', { 'data-citation': id }),
  );
}
