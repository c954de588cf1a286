import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { attribute, builtPage, builtPages, elements } from '../support/built-pages.ts';
import { editionOf, shippedContent } from '../support/edition-of.ts';

const { folder } = inject('shippedSite');
let addresses: string[];
let kept: Set<string>;

beforeAll(async () => {
  const edition = await editionOf(shippedContent);
  addresses = addressesOf(edition).map(({ address }) => address);
  kept = new Set([...addresses, ...edition.permalinks.map(({ address }) => address)]);
});

test('every address that the edition publishes is there in the built site', () => {
  expect(addresses.length).toBeGreaterThan(200);
  expect(addresses.filter((address) => !stands(address))).toEqual([]);
});

test('every page of the built site, and every ¶ of a report, is an address that is kept', () => {
  const pages = builtPages(folder).filter(({ address }) => address !== '/404.html');
  const there = pages.flatMap(({ address, tree }) => [
    address,
    ...elements(tree, (each) => attribute(each, 'className')?.includes('passage ') === true)
      .flatMap((each) => attribute(each, 'id') ?? [])
      .map((anchor) => `${address}#${anchor}`),
  ]);
  expect(there.filter((address) => address.includes('#')).length).toBeGreaterThan(100);
  expect(there.filter((address) => !kept.has(address))).toEqual([]);
});

function stands(address: string): boolean {
  const [path = '', anchor] = address.split('#');
  if (!existsSync(join(folder, path.endsWith('/') ? `${path}index.html` : path))) return false;
  if (anchor === undefined) return true;
  const { tree } = builtPage(folder, path);
  return elements(tree, (each) => attribute(each, 'id') === anchor).length === 1;
}
