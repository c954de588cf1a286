import { markWords } from './mark-words.ts';
import { takeWords } from './take-words.ts';

/** Marks the words by which a search found this page, or the paragraph that its address names. */
const target = location.hash && document.getElementById(location.hash.slice(1));
markWords((target || document).querySelectorAll('.words'), takeWords());
