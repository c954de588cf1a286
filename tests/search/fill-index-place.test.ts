import { expect, test } from 'vitest';
import { fillIndexPlace } from '../../src/search/build/fill-index-place.ts';

const page =
  '<head><script type="module" src="/a.js"></script></head><div class="x" data-search-index="/record/">';

test('the search page is told where the index is, and asks at once for what is always needed', () => {
  const html = fillIndexPlace(page, {
    folder: 'search-index/abc',
    files: ['records.json'],
    modules: ['/record/_astro/element.js'],
  });
  expect(html).toContain('data-search-index="/record/search-index/abc/"');
  expect(html).toContain('href="/record/search-index/abc/records.json"');
  expect(html).toContain('<link rel="modulepreload" href="/record/_astro/element.js">');
});

test('a page without the place is an error', () => {
  expect(() => fillIndexPlace('<head></head>', { folder: 'x', files: [], modules: [] })).toThrow(
    /data-search-index/,
  );
});
