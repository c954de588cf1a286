import { editionInWords } from '../../in-words/edition.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { FormattedCitation } from './formats.ts';
import { latex } from './latex.ts';
import { escapeMarkdown } from './markdown.ts';

/** A page that the site’s editors made, as a citation names it. */
export interface CitedPage {
  /** Unique on the site, fit for BibTeX. */
  key: string;
  title: string;
  /** The full address, or null where the site has none. */
  address: string | null;
}

/**
 * The citation of a page of the site’s own, in every format: the site is its author, and the edition
 * stands for a date, for the page changes with each.
 */
export function pageCitations(edition: Edition, page: CitedPage): FormattedCitation[] {
  const cited = { ...page, author: edition.site.title, edition: editionInWords(edition) };
  return [
    { id: 'text', name: 'plain text', text: plainText(cited) },
    { id: 'markdown', name: 'Markdown', text: markdown(cited) },
    { id: 'bibtex', name: 'BibTeX', text: bibtex(cited) },
    { id: 'csl-json', name: 'CSL-JSON', text: cslJson(cited) },
  ];
}

interface Cited extends CitedPage {
  author: string;
  edition: string;
}

function plainText({ author, title, edition, address }: Cited): string {
  return `${author}, “${title}” (${edition})${address === null ? '; address not set.' : `. ${address}`}`;
}

function markdown({ author, title, edition, address }: Cited): string {
  const words = `“${escapeMarkdown(title)}”`;
  const linked = address === null ? words : `[${words}](<${address}>)`;
  const end = address === null ? '; address not set.' : '.';
  return `${escapeMarkdown(author)}, ${linked} (${escapeMarkdown(edition)})${end}`;
}

function bibtex({ key, author, title, edition, address }: Cited): string {
  const url = address === null ? [] : [`  url = {${address}},`];
  return [
    `@misc{${key},`,
    `  author = {{${latex(author)}}},`,
    `  title = {{${latex(title)}}},`,
    `  note = {${latex(edition)}${address === null ? '; address not set' : ''}},`,
    ...url,
    '}',
  ].join('\n');
}

function cslJson({ key, author, title, edition, address }: Cited): string {
  const item = {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    'container-title': author,
    version: edition,
    language: 'en-GB',
    ...(address === null ? { note: 'address not set' } : { URL: address }),
  };
  return JSON.stringify([item], null, 2);
}
