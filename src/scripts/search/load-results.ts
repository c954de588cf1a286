import type { IndexStore } from '../../search/index-store.ts';
import type { IndexView } from '../../search/index-view.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import type { Found } from '../../search/rank.ts';
import type { Result } from './results-view.ts';

/** Loads what is shown of the records found. */
export async function loadResults(
  found: Found[],
  index: IndexStore,
  lexicon: Lexicon,
): Promise<Result[]> {
  const view = await index.view();
  return Promise.all(found.map((each) => loadResult(each, view, index, lexicon)));
}

async function loadResult(
  { record, piece }: Found,
  view: IndexView,
  index: IndexStore,
  lexicon: Lexicon,
): Promise<Result> {
  const number = view.reportOf[record] ?? 0;
  const { reports } = await index.texts(view.textFiles === 1 ? 0 : number);
  const report = reports[view.textFiles === 1 ? number : 0];
  const text = report?.records[record - view.reportOf.indexOf(number)];
  if (!report || !text) throw new Error(`the search index is damaged: no text of record ${record}`);
  return {
    kind: view.kindOf(record),
    report,
    record: text,
    piece: piece === null ? null : piece - (view.firstPiece[record] ?? 0),
    grading: gradingOf(record, view, lexicon),
  };
}

function gradingOf(record: number, view: IndexView, { names }: Lexicon): Result['grading'] {
  const grading = view.gradingOf(record);
  if (!grading) return null;
  const round = names.names.find(({ kind, id }) => kind === 'round' && id === grading.round);
  return {
    judgment: grading.judgment,
    round: round?.name ?? grading.round,
    scale: round?.detail ?? '',
  };
}
