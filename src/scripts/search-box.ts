import { markWords } from './search/mark-words.ts';
import { takeWords } from './search/take-words.ts';
import { warmUpOnFocus } from './search/warm-up.ts';

/** On every page: warms the search up when its box is used, and marks the words that led here. */
if (!document.querySelector('[data-search-index]')) {
  for (const box of document.querySelectorAll<HTMLFormElement>('form[data-search-box]'))
    warmUpOnFocus(box);
  const target = location.hash && document.getElementById(location.hash.slice(1));
  const within = target || document;
  markWords(within.querySelectorAll('.words'), takeWords());
}
