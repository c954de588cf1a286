import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { useBrowser } from '../support/open-browser.ts';
import { some } from '../support/some.ts';

const { newPage } = useBrowser();
const site = inject('site');
const marked = builtPages(site.folder).filter(
  ({ address, html }) => /^\/reports\/.+/.test(address) && html.includes('class="sic"'),
);

test('some reports have words marked with [sic]', () => {
  expect(marked.length).toBeGreaterThan(0);
});

test.each(marked.map(({ address }) => [address]))(
  'copying from %s takes the source’s words and leaves our marks behind',
  async (address) => {
    const page = await newPage();
    await page.goto(site.address + address.slice(1));
    const copied = await page.evaluate(() => {
      const passages = document.querySelectorAll('.passage-words:has(.sic)');
      return [...passages].map((passage) => {
        getSelection()?.selectAllChildren(passage);
        return String(getSelection());
      });
    });
    for (const words of some(copied)) expect(words).toMatch(/^(?!.*\bsic\b).{10,}/s);
  },
);
