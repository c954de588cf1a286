import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { pageCitations } from '../../src/data/cite/page-citation.ts';
import { shortHash } from '../../src/schemas/edition.ts';
import { some } from '../support/some.ts';
import { smallEdition } from './small-edition.ts';

const edition = smallEdition();
const address = 'https://example.org/threads/vetting/';
const page = { key: 'threads-vetting', title: 'Vetting & *more*, Northshire Police', address };
const [text, markdown, bibtex, csl] = pageCitations(edition, page).map((each) => each.text);

test('a page of ours is cited with the site as author, and the edition with its hash for a date', () => {
  const hash = shortHash(edition.hash);
  expect(text).toBe(
    `Inspection Record, “Vetting & *more*, Northshire Police” (First edition, ${hash}). ${address}`,
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
