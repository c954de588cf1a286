import { facetNames, noChoice } from '../../search/answer/facets.ts';
import { loadLikelyText } from '../../search/answer/likely-text.ts';
import { type Index, openIndex } from '../../search/answer/open-index.ts';
import {
  asksForAnything,
  readState,
  resultsAtOnce,
  type SearchState,
  writeState,
} from '../../search/answer/search-state.ts';
import { bodiesNamed } from '../../search/query/bodies-named.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import { wordsOf } from '../../search/words/words.ts';
import { drawAnswer, drawFailure, drawWaiting } from './answer-view.ts';
import { openAnewIfIndexGone, stateOfNextEntry } from './index-gone.ts';
import type { PageParts } from './page-parts.ts';
import { keepPlace, placeKept } from './scroll-place.ts';

/** Keeps the page and its address in step: what is typed, chosen and gone back to is searched. */
export function startSearching(
  parts: PageParts,
  lexicon: Lexicon,
  drawNamed: (query: string) => void,
): void {
  let index: Promise<Index> | null = openSearch(parts.index, lexicon);
  let isOpen = false;
  let turn = 0;
  /** Whether the page is about to be opened anew. */
  let isLeaving = false;
  /** The query that was last asked, and not only typed on the way to another. */
  let asked = readState(location.search).query;
  const ownTitle = document.title;
  openFiltersWhereWide(parts);

  const show = async (state: SearchState) => {
    turn += 1;
    const own = turn;
    const asksAnything = asksForAnything(state);
    document.title = state.query ? `${state.query} – ${ownTitle}` : ownTitle;
    parts.start.hidden = asksAnything;
    parts.answer.hidden = !asksAnything;
    parts.form.closest('.search-page')?.classList.toggle('is-asked', asksAnything);
    if (!asksAnything) return;
    const slow = setTimeout(() => {
      if (own === turn) drawWaiting(parts);
    }, longestSilence);
    try {
      index ??= openSearch(parts.index, lexicon);
      const opened = await index;
      // What fails here fails the search itself, which says so.
      if (!isOpen) void loadLikelyText(state.query, opened, lexicon).catch(() => {});
      isOpen = true;
      const isCurrent = () => own === turn;
      await drawAnswer(parts, opened, lexicon, state, isCurrent, () => clearTimeout(slow));
    } catch (error) {
      index = null;
      if (own !== turn) return;
      // Never unset here: another query may already have had the page opened anew.
      if (await openAnewIfIndexGone(parts.index).catch(() => false)) isLeaving = true;
      if (!isLeaving && own === turn) drawFailure(parts, error);
    } finally {
      clearTimeout(slow);
    }
  };
  const now = (): SearchState => {
    const state = readState(location.search);
    const { choice, allBodies } = state;
    const body =
      allBodies || choice.body.length > 0 ? choice.body : bodiesNamed(state.query, lexicon);
    return { ...state, choice: { ...choice, body } };
  };
  const go = async (state: SearchState, how: 'pushState' | 'replaceState') => {
    if (isLeaving) return;
    history[how](stateOfNextEntry(), '', location.pathname + writeState(state));
    if (how === 'pushState') asked = state.query;
    await show(now());
  };
  const ask = (how: 'pushState' | 'replaceState') => {
    const query = parts.box.value.trim();
    const last = readState(location.search);
    if (query === last.query && how === 'replaceState') return;
    const isOther = how === 'pushState' && asked !== '' && !sharesWord(query, asked);
    const kept = isOther ? noChoice() : last.choice;
    parts.dropped.hidden = !isOther || facetNames.every((name) => last.choice[name].length === 0);
    const namesBody = bodiesNamed(query, lexicon).length > 0;
    const choice = namesBody ? { ...kept, body: [] } : kept;
    if (!isOpen) drawNamed(query);
    const state = { ...last, query, allBodies: false, choice };
    void go({ ...state, shown: resultsAtOnce }, how);
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  parts.box.addEventListener('input', () => {
    clearTimeout(pause);
    parts.results.classList.add('is-old');
    pause = setTimeout(() => ask('replaceState'), typingPause);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    ask('pushState');
  });
  parts.filters.addEventListener('change', () => {
    const choice = now().choice;
    for (const name of facetNames)
      choice[name] = [...parts.filters.querySelectorAll<HTMLInputElement>('input:checked')]
        .filter((box) => box.name === name)
        .map(({ value }) => value);
    const allBodies = choice.body.length === 0 && bodiesNamed(now().query, lexicon).length > 0;
    void go({ ...now(), choice, allBodies, shown: resultsAtOnce }, 'pushState');
  });
  parts.sort.addEventListener('change', () => {
    const { value } = parts.sort;
    const sort = value === 'newest' || value === 'oldest' ? value : 'relevance';
    void go({ ...readState(location.search), sort }, 'pushState');
  });
  parts.more.addEventListener('click', () => {
    const shown = parts.results.children.length + resultsAtOnce;
    void go({ ...readState(location.search), shown }, 'replaceState');
  });
  parts.answer.addEventListener('click', (event) => {
    const again = event.target instanceof Element && event.target.closest('a[data-search-again]');
    if (!(again instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    const state = readState(again.search);
    parts.box.value = state.query;
    parts.status.focus();
    void go(state, 'pushState');
  });
  const showPlace = async () => {
    const place = placeKept();
    await show(now());
    if (place !== null) scrollTo({ top: place });
  };
  addEventListener('popstate', () => {
    asked = now().query;
    parts.box.value = asked;
    void showPlace();
  });
  keepPlace();
  void showPlace();
}

/** Opens the index in a folder. */
function openSearch(folder: string, lexicon: Lexicon): Promise<Index> {
  return openIndex(async (name) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${folder}${name} answered ${response.status}`);
    return response;
  }, lexicon);
}

/** Milliseconds after which a search that is still on its way says so. */
const longestSilence = 400;

/** Milliseconds without a key after which what is typed is searched. */
const typingPause = 40;

function openFiltersWhereWide({ filters }: PageParts): void {
  const details = filters.closest('details');
  const wide = matchMedia('(min-width: 60rem)');
  const open = () => {
    if (details) details.open = wide.matches;
  };
  open();
  wide.addEventListener('change', open);
}

function sharesWord(one: string, other: string): boolean {
  const stems = new Set(wordsOf(other).map(({ stem }) => stem));
  return wordsOf(one).some(({ stem, common }) => !common && stems.has(stem));
}
