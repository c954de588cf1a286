import { expect, test } from 'vitest';
import { fillIndexPlace } from '../../src/search/build/fill-index-place.ts';
import { wordsFile } from '../../src/search/format/words-file.ts';

const place = { folder: 'search-index/abc', files: ['records.json'], modules: [] };
const page =
  '<head><script type="module" src="/a.js"></script></head><div class="x" data-search-index="/record/">';

test('the search page is told where the index is, and asks at once for what is always needed', () => {
  const modules = ['/record/_astro/element.js'];
  const html = fillIndexPlace(page, { ...place, modules, firstWords: ['abuse'] });
  expect(html).toContain('data-search-index="/record/search-index/abc/"');
  expect(html).toContain('href="/record/search-index/abc/records.json"');
  expect(html).toContain('href="/record/search-index/abc/words/0.txt"');
  expect(html).toContain('<link rel="modulepreload" href="/record/_astro/element.js">');
});

test('of several files of words it asks for none before it knows the words', () => {
  const html = fillIndexPlace(page, { ...place, firstWords: ['abuse', 'officer'] });
  expect(html).not.toContain('.txt');
  expect(html).toContain('data-search-words="abuse officer"');
});

test('a word is looked for in the last file that begins before it', () => {
  const of = (word: string) => wordsFile(word, ['abusqz', 'officqz']);
  expect(['abuse', 'crime', 'officer', 'abroad'].map(of)).toEqual([
    'words/0.txt',
    'words/0.txt',
    'words/1.txt',
    null,
  ]);
});

test('a page without the place is an error', () => {
  expect(() => fillIndexPlace('<head></head>', { ...place, firstWords: [] })).toThrow(
    /data-search-index/,
  );
});
