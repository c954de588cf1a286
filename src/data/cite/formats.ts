import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { type CslItem, cslItem } from './csl-item.ts';
import { type ForPeople, html, markdown, plainText } from './for-people.ts';
import { ris } from './ris.ts';
import { sourceLine, speakerPhrase } from './source-line.ts';

/** One citation in every format that the site offers. */
export interface FormattedCitation {
  text: string;
  markdown: string;
  html: string;
  bibtex: string;
  ris: string;
  csl: object[];
}

/** A citation in every format. */
export function formatted(citation: Citation): FormattedCitation {
  return inEveryFormat(forPeople(citation), cslItem(citation), citation.address);
}

/** A citation as plain text. */
export function plainTextCitation(citation: Citation): string {
  return plainText(forPeople(citation));
}

/** What people are shown and what programs read, written in every format. */
export function inEveryFormat(
  pieces: ForPeople,
  item: CslItem,
  address: string,
): FormattedCitation {
  return {
    text: plainText(pieces),
    markdown: markdown(pieces),
    html: html(pieces, address),
    bibtex: bibtex(item),
    ris: ris(item),
    csl: cslJson([item]),
  };
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

function forPeople(citation: Citation): ForPeople {
  const { cited } = citation;
  const lead = speakerPhrase(citation);
  const quoted = cited === null ? null : { ...cited, lead };
  return { quoted, source: sourceLine(citation) };
}
