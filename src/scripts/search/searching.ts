import { facetNames } from '../../search/answer/facets.ts';
import {
  asksForAnything,
  readState,
  resultsAtOnce,
  type SearchState,
  writeState,
} from '../../search/answer/search-state.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import { drawAnswer, drawFailure } from './answer-view.ts';
import { openSearch } from './open-search.ts';
import type { PageParts } from './page-parts.ts';

/** Keeps the page and its address in step: what is typed, chosen and gone back to is searched. */
export function startSearching(
  parts: PageParts,
  lexicon: Lexicon,
  drawNamed: (query: string) => void,
): void {
  let index = openSearch(parts.index, parts.base);
  let turn = 0;
  const ownTitle = document.title;
  const filters = parts.filters.closest('details');
  if (filters) filters.open = matchMedia('(min-width: 60rem)').matches;

  const show = async (state: SearchState) => {
    turn += 1;
    const own = turn;
    const asked = asksForAnything(state);
    document.title = state.query ? `${state.query} – ${ownTitle}` : ownTitle;
    parts.start.hidden = asked;
    parts.answer.hidden = !asked;
    if (!asked) return;
    try {
      await drawAnswer(parts, await index, lexicon, state, () => own === turn);
    } catch (error) {
      if (own === turn) drawFailure(parts, error);
      index = openSearch(parts.index, parts.base);
    }
  };
  const go = (state: SearchState, how: 'pushState' | 'replaceState') => {
    history[how](null, '', location.pathname + writeState(state));
    void show(state);
  };
  const now = () => readState(location.search);

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    drawNamed(parts.box.value);
    go(
      { ...now(), query: parts.box.value.trim(), asTyped: false, shown: resultsAtOnce },
      'pushState',
    );
  });
  parts.filters.addEventListener('change', () => {
    const choice = now().choice;
    for (const name of facetNames)
      choice[name] = [...parts.filters.querySelectorAll<HTMLInputElement>('input:checked')]
        .filter((box) => box.name === name)
        .map(({ value }) => value);
    go({ ...now(), choice, shown: resultsAtOnce }, 'pushState');
  });
  parts.sort.addEventListener('change', () => {
    const { value } = parts.sort;
    const sort = value === 'newest' || value === 'oldest' ? value : 'relevance';
    go({ ...now(), sort }, 'pushState');
  });
  parts.more.addEventListener('click', () =>
    go({ ...now(), shown: parts.results.children.length + resultsAtOnce }, 'replaceState'),
  );
  parts.answer.addEventListener('click', (event) => {
    const again = event.target instanceof Element && event.target.closest('a[data-search-again]');
    if (!(again instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    go(readState(again.search), 'pushState');
  });
  addEventListener('popstate', () => {
    parts.box.value = now().query;
    drawNamed(now().query);
    void show(now());
  });
  void show(now());
}
