import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, elements } from '../support/built-pages.ts';

const { folder } = inject('site');
const findings = builtPages(folder).filter(({ address }) =>
  /^\/(gradings|quotes|areas-for-improvement)\/.+\//.test(address),
);

test('a page of a finding and its style sheets take less than 20 kB', () => {
  const sizes = findings.map((page) => [page.address, sizeOf(page)] as const);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(([, size]) => size >= 20_000)).toEqual([]);
});

/** Bytes of the page and its style sheets as a host would send them. */
function sizeOf(page: BuiltPage): number {
  const sheets = styleSheets(page).map((href) => readFileSync(join(folder, href)));
  const sizes = [Buffer.from(page.html), ...sheets].map((text) => gzipSync(text).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function styleSheets({ tree }: BuiltPage): string[] {
  return elements(tree, 'link')
    .filter((each) => attribute(each, 'rel') === 'stylesheet')
    .flatMap((each) => attribute(each, 'href') ?? []);
}
