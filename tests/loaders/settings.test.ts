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

test('refuses an address that is none', () => {
  expect(() => readSettings({ SITE_URL: 'record' })).toThrow(/SITE_URL "record"/);
});
