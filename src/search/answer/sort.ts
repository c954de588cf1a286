import type { IndexView } from './index-view.ts';
import { type Found, foundAt } from './rank.ts';

/** Results in the order asked for; none is lost. Reports are numbered in the order of their dates. */
export function sorted(
  found: Found[],
  order: 'relevance' | 'newest' | 'oldest',
  view: IndexView,
): Found[] {
  if (order === 'relevance') return found;
  const sign = order === 'newest' ? -1 : 1;
  const reportOf = ({ record }: Found) => view.reportOf(record);
  return found.toSorted((a, b) => sign * (reportOf(a) - reportOf(b)));
}

/** All records, newest report first: what filters choose from where nothing is typed. */
export function everyRecord(view: IndexView): Found[] {
  const all = Array.from({ length: view.recordCount }, (_, record): Found => {
    return foundAt(record, view.piecesOf(record)[0]);
  });
  return sorted(all, 'newest', view);
}
