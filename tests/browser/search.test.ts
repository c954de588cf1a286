import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { newPage } = useBrowser();
const site = inject('site');

test.each(['vetting', 'domestic abuse'])(
  'a search for %s leads to a page that says it',
  async (query) => {
    const page = await newPage();
    await page.goto(site.address);
    const box = page.getByRole('searchbox').first();
    await box.fill(query);
    await box.press('Enter');
    const results = page.getByRole('list', { name: 'Search results' });
    await results.getByRole('link').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
    expect((await page.getByRole('main').innerText()).toLowerCase()).toContain(query);
  },
);
