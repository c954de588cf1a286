import { noChoice } from '../../search/answer/facets.ts';
import { offersFor } from '../../search/answer/offers.ts';
import type { Index } from '../../search/answer/open-index.ts';
import type { Found } from '../../search/answer/rank.ts';
import type { SearchAnswer } from '../../search/answer/search.ts';
import type { SearchState } from '../../search/answer/search-state.ts';
import { nameUrl } from '../../search/format/names.ts';
import type { Lexicon } from '../../search/query/lexicon.ts';
import { type Concept, isFrame } from '../../search/query/query.ts';
import { reportsUrl } from '../../urls.ts';
import { absenceToCite, absentIn } from './absence-view.ts';
import { type Content, element } from './element.ts';
import type { PageParts } from './page-parts.ts';

/** Where nothing is found: that the texts do not say it, how it was looked for, and what lies near. */
export async function nothingFound(
  { understanding }: SearchAnswer,
  all: Found[],
  state: SearchState,
  { index, lexicon, parts: { base, held, searched }, addressOf }: Around,
): Promise<Content> {
  const offers =
    all.length > 0
      ? { spellings: [], subjects: [] }
      : await offersFor(state.query, understanding.concepts, index, lexicon);
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
  return [
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
      (understanding.pages.length > 0 ? [] : offers.subjects).map((name) =>
        element('a', { href: addressOn(nameUrl(name)) }, name.name),
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
  ];
}

/** What is around an answer: what was asked, the page, and where it leads. */
interface Around {
  index: Index;
  lexicon: Lexicon;
  parts: PageParts;
  addressOf(state: SearchState): string;
}

/** What a subject is known as beside the words typed; nothing where several subjects are asked for. */
function knownAs(concepts: Concept[]): string[] {
  const subjects = concepts.filter((concept) => !isFrame(concept));
  const [only] = subjects.length === 1 ? subjects : [];
  const names = (only?.namings ?? []).map(({ name }) => name.name);
  return names.filter((name) => name.toLowerCase() !== only?.typed.toLowerCase());
}

const ofSite = 'This is asked of the site itself; no document speaks of it.';

const how =
  'Looked for: the words in any ending and in British and American spelling, acronyms in full, and the names and other labels of themes, areas, people and organisations. That it is not here says nothing about those inspected.';

function offered(heading: string, links: Content[]): Content {
  if (links.length === 0) return null;
  const parted = links.map((link, index) => [index === 0 ? ' ' : ', ', link]);
  return element('p', {}, element('strong', {}, `${heading}:`), parted);
}
