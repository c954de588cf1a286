import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { addressesUrl, dataUrl, editionsUrl } from '../../src/urls.ts';
import { attribute, builtPage, builtPages, elements } from '../support/built-pages.ts';
import { some } from '../support/some.ts';

const { folder } = inject('shippedSite');
const sums = readFileSync(join(folder, 'data/SHA256SUMS'));
const version = createHash('sha256').update(sums).digest('hex');

test('the version that pages and data print is the SHA-256 of SHA256SUMS', () => {
  for (const address of [dataUrl(), editionsUrl()]) {
    expect(builtPage(folder, address).html).toContain(version);
  }
  const described = JSON.parse(readFileSync(join(folder, 'data/datapackage.json'), 'utf8'));
  expect(described.version).toBe(version);
  for (const { address, html } of some(builtPages(folder))) {
    if (html.includes('edition-hash')) expect(html, address).toContain(version.slice(0, 12));
  }
});

test('each finding leads to what is promised of its address', () => {
  const [page = '', anchor] = addressesUrl().split('#');
  const { tree } = builtPage(folder, page);
  expect(elements(tree, (each) => attribute(each, 'id') === anchor)).toHaveLength(1);
  const findings = builtPages(folder).filter(({ address }) =>
    /^\/(gradings|quotes|observations|areas-for-improvement)\/[^/]+\/.+\//.test(address),
  );
  for (const { html } of some(findings)) expect(html).toContain(`href="${addressesUrl()}"`);
});

test('people, organisations, reports and the data set are things with an id of their own', () => {
  for (const [place, type] of [
    ['people', 'Person'],
    ['organisations', 'Organization'],
    ['reports', 'Report'],
    ['data', 'Dataset'],
  ] as const) {
    const pages = builtPages(folder).filter(({ address }) =>
      new RegExp(place === 'data' ? '^/data/$' : `^/${place}/[^/]+/$`).test(address),
    );
    for (const { address, html } of some(pages)) {
      const said = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
      expect(said, address).toContain(`"@type":"${type}","@id":"${address}"`);
    }
  }
});
