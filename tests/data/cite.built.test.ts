import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { stylesLeaveOut } from '../../src/in-words/styles.ts';
import { recordUrl } from '../../src/urls.ts';
import { builtPages, elements, htmlTree } from '../support/built-pages.ts';
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

test('every finding page has its citation as text, and beside it a file with every format', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  for (const address of some(findings)) {
    await page.goto(site.address + address.slice(1));
    const text = await page.locator('#cite-as-text').textContent();
    const json = page.locator('cite-formats a');
    const { citation, ...record } = jsonAt(`${address}${await json.getAttribute('href')}`);
    expect(recordUrl(String(record['id']))).toBe(address);
    expect(citation.text).toBe(text);
    expect(text).toMatch(/, as its ¶¶? \d+/);
    const title = String(new Cite(citation.bibtex).data[0]?.title);
    const [printed] = title.split(' [');
    expect(text).toContain(`“${printed}”${title.slice(printed?.length)}`);
    expect(citation.csl[0]?.['title']).toBe(title);
  }
});

test('one press copies the address, one the citation with the day, and it is said aloud', async () => {
  const page = await newPage({ permissions });
  const address = `${site.address}areas-for-improvement/2017-legitimacy/2/`;
  await page.goto(address);
  const actions = page.locator('.actions');
  await actions.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => actions.getByRole('status').first().textContent()).toBe('Copied');
  expect(await clipboard(page)).toBe(address);
  await actions.getByRole('button', { name: 'Copy citation' }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/^“.*, as its ¶ 16 <.*> \[accessed \d+ \w+ \d{4}\]\.$/);
  expect(await clipboard(page)).toContain(`<${address}>`);
});

test('one press copies what a reference manager takes, with the day of access', async () => {
  const page = await newPage({ permissions });
  await page.goto(`${site.address}quotes/2017-legitimacy/1/`);
  await page.locator('cite-formats').scrollIntoViewIfNeeded();
  await page.getByText(stylesLeaveOut).waitFor();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^@online\{/);
  const accessed = { accessed: { 'date-parts': [today()] } };
  expect(new Cite(await clipboard(page)).data).toMatchObject([accessed]);
  await page.getByRole('button', { name: 'Copy CSL-JSON' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^\[/);
  expect(new Cite(await clipboard(page)).data).toMatchObject([accessed]);
  await page.getByRole('button', { name: 'Copy RIS' }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/^TY {2}- ELEC[\s\S]*\nY2 {2}- \d{4}\/\d\d\/\d\d\/\r?\nER {2}- /);
});

test('one press copies a quotation for a web page: as text what it is as HTML', async () => {
  const page = await newPage({ permissions });
  const address = `${site.address}quotes/2017-legitimacy/1/`;
  await page.goto(address);
  await page.locator('cite-formats').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Copy HTML' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^<figure>\n<blockquote cite="http/);
  const [block] = elements(htmlTree(await clipboard(page)), 'blockquote');
  expect(block?.properties['cite']).toBe(address);
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(rich).toContain('<blockquote');
  expect(rich).toMatch(/ \[accessed \d+ \w+ \d{4}\]\.<\/figcaption>\s<\/figure>/);
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
    .toMatch(/^“The force should .* in 2016\.” .*, as its ¶ 16 <.*#p16> \[accessed /);
  await page.locator('#p6 .passage-number').click();
  await page.locator('#p6').getByRole('button', { name: 'Copy citation' }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/^David Lloyd, .*, as its ¶ 6 <.*#p6> \[accessed /);
});

function clipboard(page: Awaited<ReturnType<typeof newPage>>): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function jsonAt(address: string) {
  return jsonSchema.parse(JSON.parse(readFileSync(join(site.folder, address), 'utf8')));
}

const jsonSchema = z.looseObject({
  citation: z.object({
    text: z.string(),
    bibtex: z.string(),
    csl: z.array(z.record(z.string(), z.unknown())),
  }),
});

function today(): number[] {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
}
