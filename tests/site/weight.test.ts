import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, elements } from '../support/built-pages.ts';

const { folder } = inject('site');
const findings = builtPages(folder).filter(({ address }) =>
  /^\/(gradings|quotes|areas-for-improvement)\/.+\//.test(address),
);

test('there are pages of findings', () => {
  expect(findings.length).toBeGreaterThan(0);
});

test.each(findings.map((page) => [page.address, page] as const))(
  '%s and its style sheets take less than 20 kB',
  (_address, page) => {
    const sheets = styleSheets(page).map((href) => readFileSync(join(folder, href)));
    const sizes = [Buffer.from(page.html), ...sheets].map((text) => gzipSync(text).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000);
  },
);

function styleSheets({ tree }: BuiltPage): string[] {
  return elements(tree, 'link')
    .filter((each) => attribute(each, 'rel') === 'stylesheet')
    .flatMap((each) => attribute(each, 'href') ?? []);
}
