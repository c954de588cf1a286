import { expect, test } from 'vitest';
import { readSettings } from '../../src/loaders/settings.ts';

test('builds the folder "content" for the top of a host unless told otherwise', () => {
  expect(readSettings({})).toMatchObject({ contentDir: 'content', basePath: '/', siteUrl: null });
});

test.each(['record', '/record', '/record/'])(
  'reads the base path "%s" with both slashes',
  (base) => {
    expect(readSettings({ BASE_PATH: base }).basePath).toBe('/record/');
  },
);

test.each(['a b', '..', 'record/../x', 'a?b', 'a#b', '%2e', 'a//b', 'C:\\x'])(
  'refuses "%s" as a base path',
  (base) => {
    expect(() => readSettings({ BASE_PATH: base })).toThrow(`BASE_PATH "${base}"`);
  },
);

test.each([
  'record',
  'javascript:alert(1)',
  'https://record.example/below/',
  'https://a.example?b',
  'https://editor:secret@a.example',
])('refuses "%s" as the address of a site', (address) => {
  expect(() => readSettings({ SITE_URL: address })).toThrow(`SITE_URL "${address}"`);
});

test('takes an address with and without its last slash', () => {
  expect(readSettings({ SITE_URL: 'https://record.example/' }).siteUrl).toBeTruthy();
  expect(readSettings({ SITE_URL: 'http://127.0.0.1:4321' }).siteUrl).toBeTruthy();
});
