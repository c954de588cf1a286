import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { CheckedText } from '../../src/check-quotes/checked-text.ts';
import { checkFiles } from '../../src/data/checked-texts.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { useBrowser } from '../support/open-browser.ts';

const { newPage } = useBrowser();
const site = inject('site');
const address = `${site.address}check/`;
const { passages } = await editionOf(firstEdition);
const passage = passages.find(({ text }) => /^[\w ,]{60,}/.test(text));
const exact = passage?.text.slice(0, 60).replace(/ \w*$/, '') ?? 'no such passage';
const altered = exact.replace(/^(\w+ \w+ \w+) \w+/, '$1 quite');

const box = (page: Page) => page.getByRole('textbox', { name: 'Check a quotation' });
const verdicts = async (page: Page) => {
  await page
    .getByRole('status')
    .filter({ hasText: /quotation/ })
    .waitFor();
  return page.getByRole('list', { name: 'Quotations' }).getByRole('heading').allTextContents();
};

const longText = (number: number): CheckedText => ({
  id: `r${number}`,
  name: `Report ${number}`,
  url: `/reports/r${number}/`,
  voice: 'Nobody',
  spoken: [],
  misprints: [],
  citation: { pattern: '{words}', speaker: '', page: '' },
  passages: [{ number: '1', text: `Ponies eat oats. ${'filler '.repeat(6000)}` }],
});

test('checks what was pasted, from the keyboard, and says how many quotations are what', async () => {
  const page = await newPage();
  await page.goto(address);
  await box(page).focus();
  await page.keyboard.insertText(`“${exact}”, “${altered}” and “no moose eats here”`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await verdicts(page)).toEqual(['Exact', 'Altered', 'In no document of this edition']);
  expect(await page.getByRole('status').first().textContent()).toBe(
    '3 quotations: 1 exact, 1 altered, 1 in no document of this edition',
  );
});

test('leads to the paragraph, and shows the words that differ', async () => {
  const page = await newPage();
  await page.goto(`${address}?q=${encodeURIComponent(altered)}`);
  await verdicts(page);
  const result = page.getByRole('list', { name: 'Quotations' });
  expect(await result.locator('del').allTextContents()).toEqual(['quite']);
  await result.getByRole('link').first().click();
  await page.waitForURL((url) => url.pathname.includes('/reports/'));
  expect(new URL(page.url()).hash).toBe(`#p${passage?.number}`);
});

test('repeats a check that an address holds, and sends nothing but for the texts', async () => {
  const page = await newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`${address}?q=${encodeURIComponent(exact)}`);
  expect(await verdicts(page)).toEqual(['Exact']);
  expect(asked).toEqual([expect.stringMatching(/^\/check-texts\/\w+\/part-0\.json$/)]);
});

test('reads all documents of a large edition once it is asked to', async () => {
  const page = await newPage();
  const { files, info } = checkFiles([...Array(20).keys()].map(longText));
  await page.route('**/check-texts/**', (route) =>
    route.fulfill({ json: files.get(route.request().url().replace(/.*\//, '')) }),
  );
  await page.route(/\/check\/\?/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('data-check-parts="1"', `data-check-parts="${info.parts}"`)
      .replace('data-check-words="0"', `data-check-words="${info.words}"`);
    await route.fulfill({ response, body });
  });
  await page.goto(`${address}?q=${encodeURIComponent('ponies eat oats')}`);
  expect(await verdicts(page)).toEqual(['Exact, in at least 8 places of 8 documents']);
  await page.getByText('12 more of the files in which all of them stand').waitFor();
  await page.getByRole('button', { name: 'Read all documents' }).click();
  await page.getByText('Exact, in 20 places of 20 documents').waitFor();
});

test('copies a link to the check', async () => {
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(address);
  await box(page).fill(exact);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Copy a link to this check' }).click();
  await page.getByText('Copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get('q')).toBe(exact);
});

test('says so where there is nothing to check', async () => {
  const page = await newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByText('There is nothing to check').waitFor();
});

test('says so where the texts cannot be loaded, and tries again', async () => {
  const page = await newPage();
  await page.route('**/check-texts/**', (route) => route.abort(), { times: 1 });
  await page.goto(`${address}?q=${encodeURIComponent(exact)}`);
  await page.getByText('The documents could not be loaded').waitFor();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  expect(await verdicts(page)).toEqual(['Exact']);
});

test('without script leads to the search and names the command', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const main = page.getByRole('main');
  await main.getByText('Checking needs script').waitFor();
  expect(await main.getByText('npm run check-quotes').isVisible()).toBe(true);
  expect(await main.getByRole('textbox').count()).toBe(0);
});
