import { markingOf } from '../../search/answer/excerpt.ts';
import { chosen } from '../../search/answer/facets.ts';
import { folded } from '../../search/answer/fold.ts';
import { loadResult } from '../../search/answer/load-results.ts';
import type { Index } from '../../search/answer/open-index.ts';
import { type SearchAnswer, search } from '../../search/answer/search.ts';
import { type SearchState, writeState } from '../../search/answer/search-state.ts';
import { everyRecord, sorted } from '../../search/answer/sort.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import { namesTheme } from '../../search/query/query.ts';
import { type Content, fill } from './element.ts';
import { facetLabels } from './facet-labels.ts';
import { drawNotes } from './notes-view.ts';
import type { PageParts } from './page-parts.ts';
import { resultItem } from './results-view.ts';
import { drawUnderstood } from './understood-view.ts';

/**
 * Searches and draws what was found, unless `isCurrent` says that something else is asked by then. `begin` is
 * called before anything is drawn.
 */
export async function drawAnswer(
  parts: PageParts,
  index: Index,
  lexicon: Lexicon,
  state: SearchState,
  isCurrent: () => boolean,
  begin: () => void,
): Promise<void> {
  const answer = await answerTo(state, index, lexicon);
  const { view, reports, retriever, valuesOf } = index;
  const all = state.query ? answer.found : everyRecord(view);
  const found = folded(sorted(chosen(all, state.choice, valuesOf), state.sort, view), view);
  const source = { view, reports, retriever, names: lexicon.names, base: parts.base };
  const [first, ...others] = found.slice(0, state.shown);
  const loaded = first ? [loadResult(first, source)] : [];
  // The others wait for the first, which would else share the line with them.
  const results = [
    ...loaded,
    ...others.map((each) => Promise.all(loaded).then(() => loadResult(each, source))),
  ];
  await Promise.all(parts.results.children.length > 0 ? results : results.slice(0, 1));
  const { understanding, compared } = answer;
  const addressOf = (other: SearchState) => location.pathname + writeState(other);
  // What few answers show comes with a script of its own, which others do not wait for.
  const nothing =
    found.length > 0
      ? null
      : await import('./nothing-view.ts').then(({ nothingFound }) =>
          nothingFound(answer, all, state, { index, lexicon, parts, addressOf }),
        );
  const grades =
    compared.length === 0
      ? null
      : await import('./compare-view.ts').then(({ gradesCompared }) =>
          gradesCompared(compared, view, lexicon.names, state.choice.body),
        );
  if (!isCurrent()) return;
  begin();
  const isMore = document.activeElement === parts.more;
  parts.sort.value = state.sort;
  parts.more.hidden = found.length <= results.length;
  parts.skip.hidden = found.length === 0;
  drawUnderstood(parts.understood, understanding, lexicon, parts.base);
  draw(parts.compared, grades);
  drawNotes(parts.notes, answer, state, addressOf, lexicon);
  draw(parts.nothing, nothing);
  parts.filters.closest('.search-columns')?.classList.toggle('is-empty', all.length === 0);
  parts.head.classList.toggle('is-empty', found.length === 0);
  if (found.length === 0) parts.start.hidden = false;
  const labels = facetLabels(lexicon, reports);
  const marking = markingOf(understanding, lexicon.names.bodies.kinds);
  const bodyOf = (body: string) => ({
    name: labels.value('body', body),
    address: addressOf({ ...state, choice: { ...state.choice, body: [body] } }),
  });
  const items = results.map(async (result) =>
    resultItem(await result, marking, bodyOf, lexicon.names.bodies),
  );
  await drawResults(parts.results, items, isMore, isCurrent);
  // Filters come after the first result, which need not wait for their script.
  const { drawFilters } = await import('./filters-view.ts');
  if (!isCurrent()) return;
  drawFilters(parts.filters, all, state.choice, valuesOf, labels);
  const several = folded(all, view).length;
  parts.status.textContent =
    several === 0 && understanding.pages.length > 0
      ? 'Answered by the page named above'
      : countInWords(found.length, several, namesTheme(understanding));
}

/** The answer that was last asked for: filters and sorting ask for it again. */
let last: { query: string; index: Index; answer: Promise<SearchAnswer> } | undefined;

function answerTo({ query }: SearchState, index: Index, lexicon: Lexicon): Promise<SearchAnswer> {
  if (last?.query === query && last.index === index) return last.answer;
  const answer = search(query, index, lexicon);
  last = { query, index, answer };
  return answer;
}

/** Fills a place that shows only where it holds something. */
function draw(place: HTMLElement, content: Content): void {
  fill(place, content);
  place.hidden = place.textContent === '';
}

/** Draws results: the first as they come, others all at once, more of them below with the first focused. */
async function drawResults(
  list: HTMLElement,
  items: Promise<HTMLLIElement>[],
  isMore: boolean,
  isCurrent: () => boolean,
): Promise<void> {
  list.classList.remove('is-old');
  if (list.children.length > 0 && !isMore) {
    const drawn = await Promise.all(items);
    if (isCurrent()) fill(list, drawn);
    return;
  }
  const before = list.children.length;
  for (const [place, item] of items.entries()) {
    if (place < before) continue;
    const drawn = await item;
    if (!isCurrent()) return;
    list.append(drawn);
    if (isMore && place === before) drawn.querySelector('a')?.focus();
  }
}

/** Dims what belongs to the last query, and says that an answer is on its way. */
export function drawWaiting({ status, results }: PageParts): void {
  results.classList.add('is-old');
  status.textContent = 'Searching …';
}

/** Says that the index could not be read, and where to go instead. */
export function drawFailure(parts: PageParts, error: unknown): void {
  console.error(error);
  parts.status.textContent = 'The search could not be loaded. Try again, or use the lists below.';
  parts.start.hidden = false;
  for (const place of [parts.results, parts.notes, parts.nothing, parts.filters]) fill(place);
  parts.head.classList.add('is-empty');
  parts.more.hidden = true;
  parts.skip.hidden = true;
}

/** A theme’s own page counts sentences, so the count here says what each is. */
function countInWords(count: number, all: number, isOfTheme: boolean): string {
  const results = count === 1 ? '1 result' : `${count.toLocaleString('en-GB')} results`;
  if (count === 0 && all === 0) return 'No results';
  const counted = isOfTheme && count > 1 ? `${results}, each a passage or a finding` : results;
  return count === all ? counted : `${results} of ${all.toLocaleString('en-GB')}, filtered`;
}
