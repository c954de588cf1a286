import { describe, expect, inject, test } from 'vitest';
import { barriersInEveryLook } from '../support/barriers.ts';
import { useBrowser } from '../support/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { newPage } = useBrowser();

describe.each([
  ['the first edition', inject('site')],
  ['another content folder', inject('otherSite')],
])('%s', (name, site) => {
  // The other folder adds only the kinds of page that the first edition lacks.
  const known = new Set(pageKinds(inject('site').folder).map(({ kind }) => kind));
  const kinds = pageKinds(site.folder).filter(
    ({ kind }) => name === 'the first edition' || !known.has(kind),
  );

  test.each(kinds.map(({ kind, page }) => [kind, page.address] as const))(
    'a page like %s has no barrier that axe finds, narrow or wide, in light, dark or forced colours',
    async (_kind, address) => {
      const page = await newPage({ bypassCSP: true });
      await page.goto(site.address + address.slice(1), { waitUntil: 'load' });
      expect(await barriersInEveryLook(page)).toEqual([]);
    },
  );
});

test('a page of checked quotations has no barrier that axe finds', async () => {
  const page = await newPage({ bypassCSP: true });
  const article =
    '“good”, “no moose eats here”, “The force has a good understanding of the threat facing all”';
  await page.goto(`${inject('site').address}check/?q=${encodeURIComponent(article)}`);
  await page.getByRole('list', { name: 'Quotations' }).getByRole('link').first().waitFor();
  expect(await barriersInEveryLook(page)).toEqual([]);
});
