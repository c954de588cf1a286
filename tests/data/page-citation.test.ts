import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { pageCitations } from '../../src/data/cite/page-citation.ts';
import { some } from '../support/some.ts';
import { smallEdition } from './small-edition.ts';
import { publishedEdition } from './small-records.ts';

const edition = smallEdition();
const dated = { ...edition, editions: [publishedEdition({ content: edition.hash })] };
const address = 'https://example.org/threads/vetting/';
const page = { key: 'threads-vetting', title: 'Vetting & *more*, Northshire Police', address };
const [text, markdown, bibtex, csl] = pageCitations(dated, page).map((each) => each.text);

test('a page of ours is cited with the site as author, and the edition for a date', () => {
  expect(text).toBe(
    `Inspection Record, “Vetting & *more*, Northshire Police” (Edition 1, 31 January 2027). ${address}`,
  );
  expect(markdown).toContain(`[“Vetting \\& \\*more\\*, Northshire Police”](<${address}>)`);
});

test('reference managers read the citation of a page', () => {
  for (const each of [bibtex, csl]) {
    const [item] = new Cite(each).data;
    expect(item).toMatchObject({ title: page.title, URL: address });
    expect(Object.values(item?.author?.[0] ?? {})).toEqual(['Inspection Record']);
  }
});

test('a page of a site without an address says so in every format', () => {
  for (const { text: each } of some(pageCitations(edition, { ...page, address: null }))) {
    expect(each).toContain('address not set');
  }
});
