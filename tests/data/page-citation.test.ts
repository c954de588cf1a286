import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { pageCitation } from '../../src/data/cite/formats.ts';
import { editionCited } from '../../src/in-words/edition.ts';
import { smallEdition } from './small-edition.ts';

const edition = smallEdition();
const address = 'https://example.org/threads/vetting/';
const title = 'Vetting & *more*, Northshire Police';
const page = { key: 'threads-vetting', title, url: '/threads/vetting/' };
const { text, markdown, bibtex, csl } = pageCitation(edition, page);

test('a page of ours is cited with the site as author, and the edition for a date', () => {
  expect(text).toBe(
    `Inspection Record, “Vetting & *more*, Northshire Police” <${address}> (${editionCited(edition)}).`,
  );
  expect(markdown).toContain(`[“Vetting \\& \\*more\\*, Northshire Police”](<${address}>)`);
});

test('reference managers read the citation of a page', () => {
  for (const each of [bibtex, JSON.stringify(csl)]) {
    const [item] = new Cite(each).data;
    expect(item).toMatchObject({ title: page.title, URL: address });
    expect(Object.values(item?.author?.[0] ?? {})).toEqual(['Inspection Record']);
  }
});
