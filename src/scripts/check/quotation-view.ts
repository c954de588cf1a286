import type { AlteredPart, Checked } from '../../check-quotes/check.ts';
import { differenceInWords, placesInWords } from '../../check-quotes/checked-text.ts';
import type { Difference } from '../../check-quotes/differences.ts';
import { searchUrl, withBase } from '../../urls.ts';
import { type Content, element } from '../search/element.ts';
import { placesList } from './places-view.ts';
import type { ReadQuotation } from './texts.ts';

export type Verdict = Checked['verdict'];

/** A quotation as an item of the list: what it is, its words, where they stand, how they differ. */
export function quotationItem(
  { text, checked, unread }: ReadQuotation,
  number: number,
  base: string,
): HTMLLIElement {
  const words = element('blockquote', { class: 'words-small' }, text.replace(/\s+/g, ' ').trim());
  return element(
    'li',
    { class: 'check-result', 'data-verdict': checked.verdict },
    element('h2', { class: 'check-verdict' }, verdictInWords(checked, unread)),
    checked.verdict === 'altered' ? null : words,
    checked.verdict === 'none' ? searchInstead(text, base) : null,
    checked.verdict === 'exact' ? differencesIn(checked.differences) : null,
    checked.verdict === 'exact' ? placesList(checked.places, `${number}`, base) : null,
    checked.verdict === 'altered'
      ? checked.parts.map((part, index) => partOf(part, `${number}-${index + 1}`, base))
      : null,
    unread > 0 ? notRead(unread) : null,
  );
}

function verdictInWords(checked: Checked, unread: number): string {
  if (checked.verdict === 'none')
    return unread > 0 ? 'In no document that was read' : 'In no document of this edition';
  if (checked.verdict === 'altered') {
    const { length } = checked.parts;
    return length > 1 ? `Altered: joined from ${length} places` : 'Altered';
  }
  const openly =
    checked.differences.length > 0 ? ' but for what it openly leaves out or changes' : '';
  if (checked.places.length === 1) return `Exact${openly}`;
  const places = placesInWords(checked.places.map(({ report }) => report.id));
  return `Exact${openly}, in ${unread > 0 ? 'at least ' : ''}${places}`;
}

/** Whoever was given words that nobody printed may look for what was meant. */
function searchInstead(text: string, base: string): HTMLElement {
  const address = withBase(searchUrl(text.replace(/\s+/g, ' ').trim().slice(0, 200)), base);
  return element(
    'p',
    { class: 'small' },
    'These words stand in none of the documents held here. ',
    element('a', { href: address }, 'Search for what it says'),
  );
}

function notRead(unread: number): HTMLElement {
  return element(
    'p',
    { class: 'small' },
    `These words are so common that ${unread} more of the files in which all of them stand were not read. `,
    element('button', { type: 'button', 'data-check-all': '' }, 'Read all documents'),
  );
}

function partOf({ differences, places }: AlteredPart, id: string, base: string): Content {
  return element(
    'div',
    { class: 'check-part' },
    element('blockquote', { class: 'words-small' }, differences.map(marked)),
    element('p', { class: 'kicker' }, keyOf(differences)),
    differencesIn(differences),
    placesList(places, id, base),
  );
}

/** The words of the quotation that the report lacks struck out, those that it has instead underlined. */
function marked({ is, quoted, source, behind }: Difference, index: number): Content {
  const space = index === 0 ? '' : ' ';
  if (is === 'same') return [space, source];
  return [
    space,
    quoted ? element('del', {}, quoted) : null,
    quoted && source ? ' ' : null,
    source ? element('ins', {}, source) : null,
    behind,
  ];
}

function keyOf(differences: Difference[]): string {
  const differing = differences.filter(({ is }) => is !== 'same');
  return [
    differing.some(({ quoted }) => quoted !== '') ? 'struck out: only in the quotation' : '',
    differing.some(({ source }) => source !== '') ? 'underlined: only in the document' : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function differencesIn(differences: Difference[]): Content {
  const differing = differences.filter(({ is }) => is !== 'same');
  if (differing.length === 0) return null;
  return element(
    'ul',
    { class: 'check-differences' },
    differing.map((each) => element('li', {}, differenceInWords(each))),
  );
}
