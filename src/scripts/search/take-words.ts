/** What `leave-words.ts` leaves for a page. */
interface HandOver {
  /** The page’s address, from the path on. */
  address: string;
  words: string[];
  /** When the result was opened, in milliseconds. */
  time: number;
}

const place = 'search-words';
const longestWait = 60_000;
const mostWords = 50;
const longestWord = 300;

/**
 * The words by which this page was found: those just left for it, which are taken away, or those that
 * its entry in the tab’s history kept, so that going back or reloading marks them again.
 */
export function takeWords(): string[] {
  const kept = wordsIn(history.state);
  const left = takeLeft();
  if (left.length === 0) return kept;
  history.replaceState({ ...history.state, searchWords: left }, '');
  return left;
}

function takeLeft(): string[] {
  try {
    const left: Partial<HandOver> = JSON.parse(localStorage.getItem(place) ?? '{}');
    const isMine = left.address === location.pathname + location.hash;
    const isFresh = Date.now() - (left.time ?? 0) < longestWait;
    if (isMine || !isFresh) localStorage.removeItem(place);
    return isMine && isFresh ? wordsOf(left) : [];
  } catch {
    return [];
  }
}

function wordsIn(state: unknown): string[] {
  if (typeof state !== 'object' || state === null || !('searchWords' in state)) return [];
  return wordsOf({ words: state.searchWords });
}

/** What was stored may be anything: no more is taken than a search would leave. */
function wordsOf({ words }: { words?: unknown }): string[] {
  if (!Array.isArray(words)) return [];
  return words
    .slice(0, mostWords)
    .filter((each) => typeof each === 'string' && each.length <= longestWord);
}
