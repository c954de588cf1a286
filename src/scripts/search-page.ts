import { asksForAnything, readState } from '../search/answer/search-state.ts';
import { lexiconOf } from '../search/query/lexicon.ts';
import { understand } from '../search/query/read.ts';
import { askForWords } from './search/ask-early.ts';
import { pageParts } from './search/page-parts.ts';
import { startSearching } from './search/searching.ts';
import { drawUnderstood } from './search/understood-view.ts';

/** The search page: shows what the words name at once, then what the index holds. */
const parts = pageParts();
const state = readState(location.search);
askForWords(parts, state.query);
const lexicon = lexiconOf(parts.names);

const drawNamed = (query: string) =>
  drawUnderstood(parts.understood, understand(query, lexicon), lexicon, parts.base);

document.querySelector('[data-search-without-script]')?.remove();
parts.start.classList.remove('is-waiting');

parts.box.value = state.query;
parts.start.hidden = asksForAnything(state);
if (parts.start.hidden) drawNamed(state.query);
startSearching(parts, lexicon, drawNamed);
