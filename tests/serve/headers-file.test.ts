import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../src/serve/headers-file.ts';

const rules = parseHeadersFile(`# for every page
/*
  X-Frame-Options: DENY
  Cache-Control: no-cache

/assets/*.css
  Cache-Control: immutable
`);

test('gives an address the headers of each pattern that fits', () => {
  expect(Object.fromEntries(headersFor(rules, '/reports/'))).toEqual({
    'x-frame-options': 'DENY',
    'cache-control': 'no-cache',
  });
});

test('joins what two patterns say of one header, as hosts do', () => {
  expect(headersFor(rules, '/assets/a.css').get('cache-control')).toBe('no-cache, immutable');
});

test('takes a dot in a pattern for a dot', () => {
  expect(headersFor(rules, '/assets/a-css').get('cache-control')).toBe('no-cache');
});

test.each([
  ['a header before any pattern', '  X-Frame-Options: DENY'],
  ['a line that is neither', '/*\nX-Frame-Options: DENY'],
])('rejects %s and names the line', (_, text) => {
  expect(() => parseHeadersFile(text)).toThrow(/^_headers:\d/);
});
