import { expect, test } from 'vitest';
import { hostFiles } from '../../src/hosting/host-files.ts';
import { headersFor, parseHeadersFile } from '../../src/serve/headers-file.ts';

const below = { basePath: '/record/', address: 'https://example.org' };

test.each([
  ['/', '/'],
  ['/record/', '/record/'],
])('headers of a site at %s are given to addresses below it', (basePath, root) => {
  const rules = parseHeadersFile(fileOf({ basePath, address: null }, '_headers'));
  const policyAt = (address: string) => headersFor(rules, address).get('content-security-policy');
  const typeAt = (address: string) => headersFor(rules, address).get('content-type');
  const cachingAt = (address: string) => headersFor(rules, address).get('cache-control');
  expect(policyAt(`${root}reports/`)).toContain("default-src 'none'");
  expect(cachingAt(`${root}_astro/site.abc123.css`)).toContain('immutable');
  expect(cachingAt(`${root}search-index/abc123/records.json`)).toContain('immutable');
  expect(cachingAt(`${root}reports/`)).toBe(undefined);
  expect(typeAt(`${root}reports/some/citations.bib`)).toContain('application/x-bibtex');
});

test('a site below a path sets no header for the rest of its host', () => {
  const rules = parseHeadersFile(fileOf(below, '_headers'));
  expect(headersFor(rules, '/elsewhere/').size).toBe(0);
});

test('robots are shown the sitemap, where the site has an address', () => {
  expect(fileOf(below, 'robots.txt')).toContain(
    'Sitemap: https://example.org/record/sitemap-index.xml\n',
  );
  expect(fileOf({ basePath: '/', address: null }, 'robots.txt')).not.toContain('Sitemap');
});

test('GitHub Pages is told to keep folders that begin with an underscore', () => {
  expect(fileOf(below, '.nojekyll')).toBe('');
});

function fileOf(place: Parameters<typeof hostFiles>[0], name: string): string {
  const [, text] = hostFiles(place).find(([each]) => each === name) ?? [];
  if (text === undefined) throw new Error(`no file ${name}`);
  return text;
}
