import { type Marking, markingOf } from '../../search/answer/excerpt.ts';
import { chosen, countFacets } from '../../search/answer/facets.ts';
import { loadResults, type Result } from '../../search/answer/load-results.ts';
import type { Index } from '../../search/answer/open-index.ts';
import { type SearchAnswer, search } from '../../search/answer/search.ts';
import { type SearchState, writeState } from '../../search/answer/search-state.ts';
import { everyRecord, sorted } from '../../search/answer/sort.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import { fill } from './element.ts';
import { facetLabels } from './facet-labels.ts';
import { drawFilters } from './filters-view.ts';
import { drawNotes } from './notes-view.ts';
import { drawNothing } from './nothing-view.ts';
import type { PageParts } from './page-parts.ts';
import { resultItem } from './results-view.ts';
import { drawUnderstood } from './understood-view.ts';

/** Searches and draws what was found, unless `isCurrent` says that something else is asked by then. */
export async function drawAnswer(
  parts: PageParts,
  index: Index,
  lexicon: Lexicon,
  state: SearchState,
  isCurrent: () => boolean,
): Promise<SearchAnswer> {
  const answer = await answerTo(state, index, lexicon);
  const { view, reports, retriever, valuesOf } = index;
  const all = state.query ? answer.found : everyRecord(view);
  const found = sorted(chosen(all, state.choice, valuesOf), state.sort, view);
  const results = loadResults(found.slice(0, state.shown), {
    view,
    reports,
    retriever,
    names: lexicon.names,
    base: parts.base,
  });
  await results[0];
  if (!isCurrent()) return answer;

  const addressOf = (other: SearchState) => location.pathname + writeState(other);
  const isMore = document.activeElement === parts.more;
  parts.sort.value = state.sort;
  parts.more.hidden = found.length <= results.length;
  drawUnderstood(parts.understood, answer.understanding, lexicon, parts.base);
  drawNotes(parts.notes, answer, state, addressOf);
  drawNothing(parts, answer, found, all, state, addressOf);
  drawFilters(
    parts.filters,
    countFacets(all, state.choice, valuesOf),
    facetLabels(lexicon, reports),
  );
  await drawResults(parts.results, results, markingOf(answer.understanding), isMore, isCurrent);
  if (isCurrent()) parts.status.textContent = countInWords(found.length, all.length);
  return answer;
}

/** The answer that was last asked for: filters and sorting ask for it again. */
let last:
  | { query: string; asTyped: boolean; index: Index; answer: Promise<SearchAnswer> }
  | undefined;

function answerTo(
  { query, asTyped }: SearchState,
  index: Index,
  lexicon: Lexicon,
): Promise<SearchAnswer> {
  const isSame = last?.query === query && last.asTyped === asTyped && last.index === index;
  if (last && isSame) return last.answer;
  const answer = search(query, asTyped, index, lexicon);
  last = { query, asTyped, index, answer };
  return answer;
}

/** Draws results as they come, in their order; more of them below the others, the first focused. */
async function drawResults(
  list: HTMLElement,
  results: Promise<Result>[],
  marking: Marking,
  isMore: boolean,
  isCurrent: () => boolean,
): Promise<void> {
  const before = isMore ? list.children.length : 0;
  if (!isMore) fill(list);
  for (const [place, result] of results.entries()) {
    if (place < before) continue;
    const item = resultItem(await result, marking);
    if (!isCurrent()) return;
    list.append(item);
    if (isMore && place === before) item.querySelector('a')?.focus();
  }
}

/** Says that an answer is on its way. */
export function drawWaiting({ status }: PageParts): void {
  status.textContent = 'Searching …';
}

/** Says that the index could not be read, and where to go instead. */
export function drawFailure(parts: PageParts, error: unknown): void {
  console.error(error);
  parts.status.textContent = 'The search could not be loaded. Try again, or use the lists below.';
  parts.start.hidden = false;
  fill(parts.results);
  fill(parts.notes);
  fill(parts.nothing);
  fill(parts.filters);
  parts.head.classList.add('is-empty');
  parts.more.hidden = true;
}

function countInWords(count: number, all: number): string {
  const results = count === 1 ? '1 result' : `${count.toLocaleString('en-GB')} results`;
  if (count === 0 && all === 0) return 'No results';
  return count === all ? results : `${results} of ${all.toLocaleString('en-GB')}, filtered`;
}
