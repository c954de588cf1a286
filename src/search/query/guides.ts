import type { Name } from '../format/names.ts';
import type { Run } from '../words/tokens.ts';
import { contentOf, type Word } from '../words/words.ts';
import { timeNamed } from './asked.ts';
import type { Lexicon } from './lexicon.ts';

/** Whether a name leads to what the editors wrote, and not to what documents say. */
export function isGuide({ kind }: Name): boolean {
  return kind === 'thread' || kind === 'page';
}

/**
 * The threads that a query names, and the pages of this site where it names nothing else but dates. Their
 * words are looked for all the same: a thread or page takes none of them away.
 */
export function guidesNamed(runs: Run[], lexicon: Lexicon): { threads: Name[]; pages: Name[] } {
  const words = runs.flatMap((run) => (run.quoted ? [] : run.words));
  const undated = words.filter((word) => timeNamed([word]) === null);
  const isWhole = runs.every(({ quoted }) => !quoted);
  return {
    threads: namesOf('thread', words, lexicon).names,
    pages: isWhole ? wholly(namesOf('page', undated, lexicon)) : [],
  };
}

const wholly = ({ names, left }: Named) => (left.length > 0 ? [] : names);

/** The names of a kind by the longest runs that say them, and the words that say none and are not common. */
function namesOf(kind: Name['kind'], words: Word[], lexicon: Lexicon): Named {
  const names = new Set<Name>();
  const left: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const { found, length } = longest(kind, words.slice(at), lexicon);
    for (const name of found) names.add(name);
    if (found.length === 0) left.push(...contentOf(words.slice(at, at + 1)));
    at += length;
  }
  return { names: [...names], left };
}

function longest(kind: Name['kind'], words: Word[], lexicon: Lexicon) {
  const isAll = contentOf(words).length === 1;
  for (let length = Math.min(words.length, lexicon.longest); length > 0; length -= 1) {
    const named = lexicon.naming(words.slice(0, length), isAll).map(({ name }) => name);
    const found = named.filter((name) => name.kind === kind);
    if (found.length > 0) return { found, length };
  }
  return { found: [], length: 1 };
}

interface Named {
  names: Name[];
  left: Word[];
}
