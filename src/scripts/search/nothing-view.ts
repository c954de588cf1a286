import { noChoice } from '../../search/answer/facets.ts';
import type { Offers } from '../../search/answer/offers.ts';
import type { Found } from '../../search/answer/rank.ts';
import type { SearchAnswer } from '../../search/answer/search.ts';
import type { SearchState } from '../../search/answer/search-state.ts';
import { type Concept, isFrame } from '../../search/query/query.ts';
import { reportsUrl } from '../../urls.ts';
import { absenceToCite, absentIn } from './absence-view.ts';
import { type Content, element, fill } from './element.ts';
import type { PageParts } from './page-parts.ts';

/** Where nothing is found: that the texts do not say it, how it was looked for, and what lies near. */
export function drawNothing(
  { nothing, start, head, filters, base, held, searched }: PageParts,
  { understanding }: SearchAnswer,
  offers: Offers,
  { found, all }: { found: Found[]; all: Found[] },
  state: SearchState,
  addressOf: (state: SearchState) => string,
): void {
  nothing.hidden = found.length > 0;
  filters.closest('.search-columns')?.classList.toggle('is-empty', all.length === 0);
  head.classList.toggle('is-empty', found.length === 0);
  if (found.length > 0) return;
  start.hidden = false;
  const again = (words: string, to: SearchState) =>
    element('a', { href: addressOf(to), 'data-search-again': true }, words);
  const bare = state.query.replace(/["“”„«»]/g, '').trim();
  const isQuoted = bare !== state.query && bare !== '';
  const isBare = understanding.concepts.length === 0;
  const known = isQuoted ? [] : knownAs(understanding.concepts);
  const addressOn = (url: string) => base.replace(/\/$/, '') + url;
  const spelt = offers.spellings.flatMap(({ start: from, end, words }) =>
    words.map((word) => state.query.slice(0, from) + word + state.query.slice(end)),
  );
  fill(
    nothing,
    all.length > 0
      ? element('p', {}, 'The filters leave nothing of what was found.')
      : understanding.pages.length > 0
        ? element('p', {}, ofSite)
        : isBare
          ? element('p', {}, 'There is nothing in this to look for: its words stand everywhere.')
          : [
              element(
                'p',
                {},
                `${absentIn(state.query, known, 'no document held here')} (`,
                element('a', { href: addressOn(reportsUrl()) }, held),
                '). Other documents, not held here, may speak of it.',
              ),
              element(
                'p',
                { class: 'small' },
                isQuoted ? 'Only the very words were looked for.' : how,
              ),
            ],
    offered(
      'Near in spelling',
      spelt.map((query) => again(query, { ...state, query })),
    ),
    offered(
      'Nearest subjects',
      (understanding.pages.length > 0 ? [] : offers.subjects).map(({ name, url }) =>
        element('a', { href: addressOn(url) }, name),
      ),
    ),
    offered('Or', [
      ...(all.length > 0
        ? [again('take the filters away', { ...state, allBodies: true, choice: noChoice() })]
        : []),
      ...(isQuoted ? [again('search without the quotation marks', { ...state, query: bare })] : []),
    ]),
    all.length > 0 || isBare || understanding.pages.length > 0
      ? null
      : absenceToCite({
          query: isQuoted ? bare : state.query,
          isLiteral: isQuoted,
          concepts: understanding.concepts,
          known,
          searched,
          address: addressOf(state),
        }),
  );
}

/** What a subject is known as beside the words typed; nothing where several subjects are asked for. */
function knownAs(concepts: Concept[]): string[] {
  const subjects = concepts.filter((concept) => !isFrame(concept));
  const [only] = subjects.length === 1 ? subjects : [];
  const names = (only?.namings ?? []).map(({ name }) => name.name);
  return names.filter((name) => name.toLowerCase() !== only?.typed.toLowerCase());
}

const ofSite =
  'This is asked of the site itself, not of the documents: the page named above answers it.';

const how =
  'Looked for: the words in any ending and in British and American spelling, acronyms in full, and the names and other labels of themes, areas, people and organisations. That it is not here says nothing about those inspected.';

function offered(heading: string, links: Content[]): Content {
  if (links.length === 0) return null;
  const parted = links.map((link, index) => [index === 0 ? ' ' : ', ', link]);
  return element('p', {}, element('strong', {}, `${heading}:`), parted);
}
