import { fullAddress } from '../../edition/lookup.ts';
import { editionCited } from '../../in-words/edition.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Citation } from './citation.ts';
import { type CslItem, cslItem } from './csl-item.ts';
import { type ForPeople, html, markdown, plainText } from './for-people.ts';
import { bibtex, ris } from './reference-managers.ts';
import { sourceLine, speakerPhrase } from './source-line.ts';

/** A citation in every format. */
export function formatted(citation: Citation) {
  return inEveryFormat(forPeople(citation), cslItem(citation), citation.address);
}

/** A citation as plain text. */
export function plainTextCitation(citation: Citation): string {
  return plainText(forPeople(citation));
}

/**
 * Sources as CSL-JSON. An inferred date is printed as text, `[December 2017?]`: half of the styles drop
 * the doubt of any other.
 */
export function cslJson(items: CslItem[]): { id: string }[] {
  return items.map((item) => {
    const literal = item.issued?.literal;
    return literal === undefined ? item : { ...item, issued: { literal } };
  });
}

/**
 * The citation of a page of the site’s own, in every format: the site is its author, and the edition
 * stands for a date, for the page changes with each.
 */
export function pageCitation(edition: Edition, { key, title, url }: CitedPage): FormattedCitation {
  const address = fullAddress(edition, url);
  const { site } = edition;
  const version = editionCited(edition);
  const source = [
    { text: `${site.title}, ` },
    { text: `“${title}”`, address },
    { text: ` (${version}).` },
  ];
  const author = [{ literal: site.title }];
  const item = { id: key, title, author, version, URL: address };
  return inEveryFormat(
    { quoted: null, source },
    { ...item, type: 'webpage', language: 'en-GB' },
    address,
  );
}

/** What people are shown and what programs read, written in every format. */
function inEveryFormat(pieces: ForPeople, item: CslItem, address: string) {
  return {
    text: plainText(pieces),
    markdown: markdown(pieces),
    html: html(pieces, address),
    bibtex: bibtex(item),
    ris: ris(item),
    csl: cslJson([item]),
  };
}

function forPeople(citation: Citation): ForPeople {
  const { cited } = citation;
  const lead = speakerPhrase(citation);
  const quoted = cited === null ? null : { ...cited, lead };
  return { quoted, source: sourceLine(citation) };
}

/** A page that the site’s editors made, as a citation names it. */
export interface CitedPage {
  /** Unique on the site, fit for BibTeX. */
  key: string;
  title: string;
  /** Its address on the site. */
  url: string;
}

/** One citation in every format that the site offers. */
export type FormattedCitation = ReturnType<typeof inEveryFormat>;
