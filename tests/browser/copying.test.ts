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

test('a press copies the address of a finding, without a script of its own before, and says so', async () => {
  const [finding] = builtPages(site.folder).filter(({ address }) => /^\/quotes\/.+/.test(address));
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = site.address + finding?.address.slice(1);
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('copy-text'))).toEqual([]);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});
