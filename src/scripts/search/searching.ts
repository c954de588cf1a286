import { facetNames } from '../../search/answer/facets.ts';
import type { Index } from '../../search/answer/open-index.ts';
import { checkAnswer } from '../../search/answer/search.ts';
import {
  asksForAnything,
  readState,
  resultsAtOnce,
  type SearchState,
  writeState,
} from '../../search/answer/search-state.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import { drawAnswer, drawFailure, drawWaiting } from './answer-view.ts';
import { openAnewIfIndexGone } from './index-gone.ts';
import { openSearch } from './open-search.ts';
import type { PageParts } from './page-parts.ts';

/** Keeps the page and its address in step: what is typed, chosen and gone back to is searched. */
export function startSearching(
  parts: PageParts,
  lexicon: Lexicon,
  drawNamed: (query: string) => void,
): void {
  let index: Promise<Index> | null = openSearch(parts.index, parts.base, 0);
  let turn = 0;
  let failures = 0;
  const ownTitle = document.title;
  const filters = parts.filters.closest('details');
  const wide = matchMedia('(min-width: 60rem)');
  const openWhereWide = () => {
    if (filters) filters.open = wide.matches;
  };
  openWhereWide();
  wide.addEventListener('change', openWhereWide);

  const show = async (state: SearchState) => {
    turn += 1;
    const own = turn;
    const asked = asksForAnything(state);
    document.title = state.query ? `${state.query} – ${ownTitle}` : ownTitle;
    parts.start.hidden = asked;
    parts.answer.hidden = !asked;
    if (!asked) return;
    const slow = setTimeout(() => {
      if (own === turn) drawWaiting(parts);
    }, longestSilence);
    try {
      index ??= openSearch(parts.index, parts.base, failures);
      const opened = await index;
      const answer = await drawAnswer(parts, opened, lexicon, state, () => own === turn);
      clearTimeout(slow);
      await checkAnswer(answer, opened);
    } catch (error) {
      failures += 1;
      index = null;
      if (own !== turn || (await openAnewIfIndexGone(parts.index).catch(() => false))) return;
      if (own === turn) drawFailure(parts, error);
    } finally {
      clearTimeout(slow);
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
    const state = readState(again.search);
    parts.box.value = state.query;
    drawNamed(state.query);
    parts.status.focus();
    go(state, 'pushState');
  });
  addEventListener('popstate', () => {
    parts.box.value = now().query;
    drawNamed(now().query);
    void show(now());
  });
  void show(now());
}

/** Milliseconds after which a search that is still on its way says so. */
const longestSilence = 400;
