/**
 * Leaves the words of a result for the page that is being opened, in this tab or another;
 * `take-words.ts` takes them up there. The two share no code, so that neither page waits for a file
 * of the other.
 */
export function leaveWords(address: string, words: string[]): void {
  try {
    localStorage.setItem('search-words', JSON.stringify({ address, words, time: Date.now() }));
  } catch {
    // Without storage the page opens all the same, unmarked.
  }
}
