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
  await page.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('words that are selected get an address that leads back to them, by mouse and by keyboard', async () => {
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${site.address}reports/2017-legitimacy/`);
  await page.locator('#p16 .passage-words p').evaluate(({ firstChild }) => {
    if (firstChild) getSelection()?.setBaseAndExtent(firstChild, 5, firstChild, 24);
  });
  const button = page.getByRole('button', { name: 'Copy link to these words' });
  await button.click();
  const address = `${site.address}reports/2017-legitimacy/#p16:~:text=force%20should%20ensure%20that`;
  await expect.poll(() => clipboard(page)).toBe(address);
  expect(await page.evaluate(() => String(getSelection()))).toBe('orce should ensure ');

  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.locator('#p18 .passage-words p').dblclick({ position: { x: 50, y: 10 } });
  await page.locator('#p18 .selection-tools').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toMatch(/#p18:~:text=.*\bforce$/);
});

test('words that are selected before the script is there get their address too', async () => {
  const page = await newPage();
  const selected = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await selected.promise;
    await route.continue();
  });
  await page.goto(`${site.address}reports/2017-legitimacy/`, { waitUntil: 'commit' });
  await page
    .locator('#p16 .passage-words')
    .evaluate((each) => getSelection()?.selectAllChildren(each));
  selected.resolve();
  await page.locator('.selection-tools').waitFor();
});

test('the tools of a selection are gone with it', async () => {
  const page = await newPage();
  await page.goto(`${site.address}reports/2017-legitimacy/`);
  await page
    .locator('#p16 .passage-words')
    .evaluate((each) => getSelection()?.selectAllChildren(each));
  await page.locator('.selection-tools').waitFor();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.locator('.selection-tools').waitFor({ state: 'detached' });
});

function clipboard(page: Awaited<ReturnType<typeof newPage>>): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
