import type { SearchNames } from '../../search/format/names.ts';
import { unpacked } from '../../search/format/packed-names.ts';
import { required } from './element.ts';

/** The parts of the search page that script fills, and what the page tells script. */
export interface PageParts {
  form: HTMLFormElement;
  box: HTMLInputElement;
  /** What shows while nothing is asked. */
  start: HTMLElement;
  /** What shows while something is asked. */
  answer: HTMLElement;
  understood: HTMLElement;
  head: HTMLElement;
  status: HTMLElement;
  /** Grades side by side, where a change is asked for. */
  compared: HTMLElement;
  notes: HTMLElement;
  filters: HTMLElement;
  sort: HTMLSelectElement;
  nothing: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  /** The link that skips to the results. */
  skip: HTMLElement;
  /** Says that filters of the last query were taken away. */
  dropped: HTMLElement;
  names: SearchNames;
  /** How many documents are held, of which years, in words. */
  held: string;
  /** What is searched, in words: how many documents, of which edition. */
  searched: string;
  /** Base path of the site, with a slash at the end. */
  base: string;
  /** Folder of the index, with a slash at the end. */
  index: string;
  /** The first word of each of several files of words. */
  firstWords: string[];
}

/** Finds the parts. Throws where the page lacks one. */
export function pageParts(): PageParts {
  const root = required('[data-search-index]', HTMLElement);
  const part = (name: string) => required(`[data-search-${name}]`, HTMLElement);
  return {
    form: required('main .search-box', HTMLFormElement),
    box: required('main .search-box input', HTMLInputElement),
    start: part('start'),
    answer: part('answer'),
    understood: part('understood'),
    head: part('head'),
    status: part('status'),
    compared: part('compared'),
    notes: part('notes'),
    filters: part('filters'),
    sort: required('[data-search-sort]', HTMLSelectElement),
    nothing: part('nothing'),
    results: part('results'),
    more: required('[data-search-more]', HTMLButtonElement),
    skip: part('skip'),
    dropped: part('dropped'),
    names: unpacked(JSON.parse(part('names').textContent ?? '')),
    held: root.dataset['searchHeld'] ?? '',
    searched: root.dataset['searchSearched'] ?? '',
    base: root.dataset['searchBase'] ?? '/',
    index: root.dataset['searchIndex'] ?? '',
    firstWords: (root.dataset['searchWords'] ?? '').split(' ').filter(Boolean),
  };
}
