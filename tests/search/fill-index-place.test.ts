import { expect, test } from 'vitest';
import { fillIndexPlace } from '../../src/search/build/fill-index-place.ts';
import { readChunks } from '../../src/search/build/read-chunks.ts';
import { chunksOf } from '../../src/search/format/word-chunks.ts';

const page =
  '<head><script type="module" src="/a.js"></script></head><div class="x" data-search-index="/record/">';
const core = ['pagefind.wasm', 'pagefind.pf_meta'];

test('the search page is told where the index is, and asks at once for what is always needed', () => {
  const html = fillIndexPlace(page, {
    folder: 'search-index/abc',
    files: [...core, 'index/en_2.pf_index'],
    chunks: [],
    modules: ['/record/_astro/element.js'],
  });
  expect(html).toContain('data-search-index="/record/search-index/abc/"');
  expect(html).toContain('href="/record/search-index/abc/pagefind.wasm"');
  expect(html).toContain('<link rel="modulepreload" href="/record/_astro/element.js">');
  expect(html).toContain('records.json pagefind.pf_meta index/en_2.pf_index');
});

test('of many files of words it asks for none before it knows the words', () => {
  const many = ['index/en_2.pf_index', 'index/en_3.pf_index'];
  const html = fillIndexPlace(page, {
    folder: 'search-index/abc',
    files: [...core, ...many],
    chunks: [
      ['a', 'm', 'en_2'],
      ['n', 'z', 'en_3'],
    ],
    modules: [],
  });
  expect(html).not.toContain('pf_index');
  expect(html).toContain('data-search-chunks="[[&quot;a&quot;,');
});

test('a page without the place is an error', () => {
  expect(() =>
    fillIndexPlace('<head></head>', { folder: 'x', files: [], chunks: [], modules: [] }),
  ).toThrow(/data-search-index/);
});

test('the files of words are read from Pagefind’s metadata', () => {
  const text = (word: string) => [0x60 + word.length, ...Buffer.from(word)];
  const chunks = [0x82, 0x83, ...text('a'), ...text('m'), ...text('en_2')];
  chunks.push(0x83, ...text('n'), ...text('z'), ...text('en_3'));
  const cbor = Buffer.from([0x86, ...text('1.6.0'), 0x80, ...chunks, 0x80, 0x80, 0x80]);
  const read = readChunks(cbor);
  expect(read).toEqual([
    ['a', 'm', 'en_2'],
    ['n', 'z', 'en_3'],
  ]);
  expect(chunksOf(['vetting', 'abuse'], read)).toEqual(['en_3', 'en_2']);
});
