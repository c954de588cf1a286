import { type Choice, facetNames, noChoice } from './facets.ts';

/** Everything that the address of a search says. */
export interface SearchState {
  query: string;
  choice: Choice;
  /** Whether bodies that the query names are searched like all others. */
  allBodies: boolean;
  sort: 'relevance' | 'newest' | 'oldest';
  /** How many results are shown. */
  shown: number;
}

export const resultsAtOnce = 10;

/** Letters of a query that are read: a sentence or two. The search boxes take no more. */
const longestQuery = 300;

/** Reads the part of an address after its question mark. What it does not know it passes over. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const choice = noChoice();
  for (const name of facetNames) choice[name] = [...new Set(params.getAll(name).filter(Boolean))];
  const sort = params.get('sort');
  const shown = Number(params.get('show'));
  return {
    query: (params.get('q') ?? '').trim().slice(0, longestQuery),
    choice,
    allBodies: params.get('bodies') === 'all',
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
    shown: Number.isInteger(shown) && shown > resultsAtOnce ? Math.min(shown, 500) : resultsAtOnce,
  };
}

/** The part of an address after the path that says a state: empty, or from the question mark on. */
export function writeState({ query, choice, allBodies, sort, shown }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const name of facetNames) for (const value of choice[name]) params.append(name, value);
  if (allBodies) params.set('bodies', 'all');
  if (sort !== 'relevance') params.set('sort', sort);
  if (shown > resultsAtOnce) params.set('show', String(shown));
  const search = params.toString();
  return search ? `?${search}` : '';
}

/** Whether a state asks for anything at all. */
export function asksForAnything({ query, choice }: SearchState): boolean {
  return query !== '' || facetNames.some((name) => choice[name].length > 0);
}
