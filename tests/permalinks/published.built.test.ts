import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { addressesOf } from '../../src/permalinks/addresses.ts';
import { attribute, builtPage, elements } from '../support/built-pages.ts';
import { editionOf } from '../support/edition-of.ts';

const { folder } = inject('site');

test('every address that the edition publishes is there in the built site', async () => {
  const addresses = addressesOf(await editionOf('content')).map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(200);
  expect(addresses.filter((address) => !stands(address))).toEqual([]);
});

function stands(address: string): boolean {
  const [path = '', anchor] = address.split('#');
  if (!existsSync(join(folder, path.endsWith('/') ? `${path}index.html` : path))) return false;
  if (anchor === undefined) return true;
  const { tree } = builtPage(folder, path);
  return elements(tree, (each) => attribute(each, 'id') === anchor).length === 1;
}
