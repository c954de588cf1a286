import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { useBrowser } from '../support/open-browser.ts';
import { some } from '../support/some.ts';

const { newPage } = useBrowser();
const site = inject('site');
const findings = builtPages(site.folder)
  .map(({ address }) => address)
  .filter((address) => /^\/(gradings|quotes|areas-for-improvement)\/.+/.test(address));
const permissions = ['clipboard-read', 'clipboard-write'];

test('there are findings to cite', () => {
  expect(findings.length).toBeGreaterThan(30);
});

test('every finding page has four citations as text, which a reference manager reads', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  for (const address of some(findings)) {
    await page.goto(site.address + address.slice(1));
    const texts = await page.locator('.cite-block pre').allTextContents();
    expect(texts).toHaveLength(4);
    const [plain = '', , bibtex = '', csl = ''] = texts;
    const title = new Cite(csl).data[0]?.title;
    expect(plain).toContain(`“${title}”`);
    expect(new Cite(bibtex).data[0]?.title).toContain(title);
    expect(plain).toMatch(/¶¶? \d+/);
  }
});

test('one press copies the address, one the citation, and it is said aloud', async () => {
  const page = await newPage({ permissions });
  const address = `${site.address}areas-for-improvement/2017-legitimacy/2/`;
  await page.goto(address);
  const actions = page.locator('.actions');
  await actions.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => actions.getByRole('status').first().textContent()).toBe('Link copied');
  expect(await clipboard(page)).toBe(address);
  await actions.getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(() => clipboard(page)).toBe(await page.locator('#cite-as-text').textContent());
});

test('one press copies what a reference manager takes', async () => {
  const page = await newPage({ permissions });
  await page.goto(`${site.address}quotes/2017-legitimacy/1/`);
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^@misc\{/);
  expect(new Cite(await clipboard(page)).data[0]?.author).toEqual([
    { given: 'David', family: 'Lloyd' },
  ]);
  await page.getByRole('button', { name: 'Copy CSL-JSON' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^\[/);
  expect(new Cite(await clipboard(page)).data).toHaveLength(1);
});

test('the address copied shows the words marked in a new browser', async () => {
  const page = await newPage();
  await page.goto(`${site.address}reports/2017-legitimacy/#p16`);
  const target = page.locator(':target .passage-words');
  expect(await target.textContent()).toContain('vetting');
  const shade = (id: string) =>
    page.locator(`${id} .passage-words`).evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await shade('#p16')).not.toBe(await shade('#p17'));
  const top = await target.evaluate((node) => node.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
});

test('each ¶ copies its own address and citation', async () => {
  const page = await newPage({ permissions });
  await page.goto(`${site.address}reports/2017-legitimacy/`);
  await page.locator('#p16 .passage-number').click();
  const tools = page.locator('#p16 .paragraph-tools');
  await tools.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => clipboard(page)).toBe(`${site.address}reports/2017-legitimacy/#p16`);
  await tools.getByRole('button', { name: 'Copy citation' }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/^“The force should .* in 2016\.” .*, ¶ 16[;.] /);
  await page.locator('#p6 .passage-number').click();
  await page.locator('#p6').getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^David Lloyd, .*¶ 6[;.] /);
});

function clipboard(page: Awaited<ReturnType<typeof newPage>>): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
