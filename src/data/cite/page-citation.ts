import { editionCited } from '../../in-words/edition.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { CslItem } from './csl-item.ts';
import { type FormattedCitation, inEveryFormat } from './formats.ts';

/** A page that the site’s editors made, as a citation names it. */
export interface CitedPage {
  /** Unique on the site, fit for BibTeX. */
  key: string;
  title: string;
  /** Where the site shows it; from the root where the site has no address. */
  address: string;
}

/**
 * The citation of a page of the site’s own, in every format: the site is its author, and the edition
 * stands for a date, for the page changes with each.
 */
export function pageCitation(
  edition: Edition,
  { key, title, address }: CitedPage,
): FormattedCitation {
  const { site } = edition;
  const version = editionCited(edition);
  const source = [
    { text: `${site.title}, ` },
    { text: `“${title}”`, address },
    { text: ` (${version}).` },
  ];
  return inEveryFormat(
    { quoted: null, source },
    pageItem(edition, { key, title, address }),
    address,
  );
}

/** A page of the site’s own as a source. */
function pageItem(edition: Edition, { key, title, address }: CitedPage): CslItem {
  const author = [{ literal: edition.site.title }];
  const item = { id: key, title, author, version: editionCited(edition), URL: address };
  return { ...item, type: 'webpage', language: 'en-GB' };
}
