import { type Finder, reportOf } from '../../search/finder.ts';
import { noWords } from '../../search/index-format.ts';
import type { Found } from '../../search/rank.ts';
import { firstWords } from '../../search/record-title.ts';
import type { Result } from './results-view.ts';

/** What loading a result takes. */
export type Source = Pick<Finder, 'view' | 'retriever' | 'reports' | 'names'>;

/** Begins to load what is shown of the records found: a promise for each. */
export function loadResults(found: Found[], source: Source): Promise<Result>[] {
  return found.map(({ record }) => loadResult(record, source));
}

async function loadResult(record: number, finder: Source): Promise<Result> {
  const { view, retriever } = finder;
  const { url, raw_content: content, meta } = await retriever.data(record);
  const words = content === noWords ? (meta['words'] ?? '') : content;
  return {
    url,
    kind: view.kindOf(record),
    report: reportOf(record, finder),
    title: meta['title'] ?? firstWords(words, 80),
    words,
    grading: gradingOf(record, finder),
  };
}

function gradingOf(record: number, { view, names }: Source): Result['grading'] {
  const grading = view.gradingOf(record);
  if (!grading) return null;
  const round = names.names.find(({ kind, id }) => kind === 'round' && id === grading.round);
  return {
    judgment: grading.judgment,
    round: round?.name ?? grading.round,
    scale: round?.detail ?? '',
  };
}
