import type { Name } from '../format/names.ts';
import type { Run } from '../words/tokens.ts';
import { contentOf, runsWithin, type Word } from '../words/words.ts';
import { timeNamed } from './asked.ts';
import type { Lexicon } from './lexicon.ts';

/** Whether a name leads to what the editors wrote, and not to what documents say. */
export function isGuide({ kind }: Name): boolean {
  return kind === 'thread' || kind === 'page';
}

/**
 * The threads that a query names, and the pages of this site that the whole of it names but for dates. Their
 * words are looked for all the same: a thread or page takes none of them away.
 */
export function guidesNamed(runs: Run[], lexicon: Lexicon): { threads: Name[]; pages: Name[] } {
  const words = runs.flatMap((run) => (run.quoted ? [] : run.words));
  const undated = words.filter((word) => timeNamed([word]) === null);
  const isWhole = runs.every(({ quoted }) => !quoted);
  const isAll = contentOf(words).length === 1;
  const named = (kind: Name['kind'], among: Word[][]) => {
    const names = among.flatMap((run) => lexicon.naming(run, isAll)).map(({ name }) => name);
    return [...new Set(names.filter((name) => name.kind === kind))];
  };
  return {
    threads: named('thread', runsWithin(words, lexicon.longest)),
    pages: named('page', isWhole ? [undated] : []),
  };
}
