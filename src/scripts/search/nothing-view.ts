import { noChoice } from '../../search/answer/facets.ts';
import type { Found } from '../../search/answer/rank.ts';
import type { SearchAnswer } from '../../search/answer/search.ts';
import type { SearchState } from '../../search/answer/search-state.ts';
import { element, fill } from './element.ts';
import type { PageParts } from './page-parts.ts';

/** Where nothing is found: what was tried, and what to try. */
export function drawNothing(
  { nothing, start, head, filters }: PageParts,
  { understanding }: SearchAnswer,
  found: Found[],
  all: Found[],
  state: SearchState,
  addressOf: (state: SearchState) => string,
): void {
  nothing.hidden = found.length > 0;
  filters.closest('.search-columns')?.classList.toggle('is-empty', all.length === 0);
  head.classList.toggle('is-empty', found.length === 0);
  if (found.length > 0) return;
  start.hidden = false;
  const again = (words: string, to: SearchState) =>
    element('li', {}, element('a', { href: addressOf(to), 'data-search-again': true }, words));
  const bare = state.query.replace(/["“”„«»]/g, '').trim();
  const isQuoted = bare !== state.query && bare !== '';
  const tried =
    understanding.concepts.length === 0
      ? 'There is nothing in this to look for: its words stand everywhere.'
      : state.asTyped || isQuoted
        ? 'Only the very words were looked for.'
        : 'The words, their other endings and spellings, and the themes they might belong to were looked for.';
  fill(
    nothing,
    element('p', {}, all.length > 0 ? 'The filters leave nothing of what was found.' : tried),
    element(
      'ul',
      { class: 'plain-list' },
      all.length > 0 ? again('Take the filters away', { ...state, choice: noChoice() }) : null,
      isQuoted ? again('Search without the quotation marks', { ...state, query: bare }) : null,
      state.asTyped ? again('Search by meaning too', { ...state, asTyped: false }) : null,
      element('li', {}, 'Try fewer words, another word for the same thing, or a theme below.'),
    ),
  );
}
