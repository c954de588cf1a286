import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { unpacked } from '../../src/search/format/packed-names.ts';
import { barriersInEveryLook } from '../support/barriers.ts';
import { useBrowser } from '../support/open-browser.ts';

const { newPage } = useBrowser();
const site = inject('site');
const address = `${site.address.replace(/\/$/, '')}/search/`;

const status = (page: Page) => page.getByRole('status');
const textOf = async (locator: Locator) => (await locator.textContent()) ?? '';
const links = (page: Page) =>
  page.getByRole('list', { name: 'Search results' }).getByRole('heading').getByRole('link');
const filter = (page: Page, name: string) => page.getByRole('checkbox', { name });

async function open(search: string, options?: Parameters<typeof newPage>[0]): Promise<Page> {
  const page = await newPage(options);
  await page.goto(address + search);
  await status(page)
    .filter({ hasText: /result|^Answered/i })
    .waitFor();
  return page;
}

describe('the answer', () => {
  test('says what it did with words that no text says, and offers the letters alone', async () => {
    const page = await open('?q=disclosure+scheme');
    await page.getByText('No document says disclosure scheme').waitFor();
    expect(await links(page).count()).toBeGreaterThan(2);
    await page.getByRole('link', { name: 'Search for this exact spelling' }).click();
    await status(page).filter({ hasText: 'No results' }).waitFor();
    expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe(
      '"disclosure scheme"',
    );
  });

  test('puts a misspelt word right and says so', async () => {
    const page = await open('?q=veting');
    expect(await page.getByText('No document says veting').textContent()).toContain('vetting');
    expect(await links(page).count()).toBeGreaterThan(0);
  });

  test('names what a misspelt word means, and the title holds the query', async () => {
    const page = await open('?q=vettng');
    await page.getByRole('link', { name: 'Vetting', exact: true }).first().waitFor();
    expect(await page.title()).toMatch(/^vettng – Search/);
  });

  test('shows the piece of a long quote that answers, not its beginning', async () => {
    const page = await open('?q=collapse+of+a+court+case');
    const item = page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first();
    expect(await textOf(item.locator('.words-small'))).toMatch(/^… .*collapse of a court case/);
  });

  test('says that a round is known but no report of it is held', async () => {
    const page = await open('?q=PEEL+2021/22');
    await page.getByText('No document of PEEL 2021/22 is held here.').waitFor();
  });

  test('says that no grading has the grade that is named', async () => {
    const page = await open('?q=outstanding');
    await page.getByText('No grading here is outstanding.').waitFor();
  });

  test('takes up the word that it offered, and the box holds it', async () => {
    const page = await open('?q=camepos');
    await page.locator('[data-search-nothing]').getByRole('link', { name: 'cameras' }).click();
    await links(page).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('cameras');
    expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('puts gradings first, newest first, each with its scale', async () => {
    const page = await open('?q=how+was+Hertfordshire+graded+for+investigating+crime');
    const items = page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
    expect(await textOf(items.nth(0))).toMatch(/2024[\s\S]*adequate, requires improvement/);
    expect(await textOf(items.nth(1))).toMatch(/2018[\s\S]*good, requires improvement/);
  });

  test('that holds nothing says what was tried and what to try', async () => {
    const page = await open('?q=helicopter');
    expect(await textOf(status(page))).toBe('No results');
    await page.getByText('“helicopter” stands in no document held here (five documents').waitFor();
    const held = page
      .locator('[data-search-nothing]')
      .getByRole('link', { name: /^five documents/ });
    expect(await held.getAttribute('href')).toBe('/reports/');
    expect(await page.locator('.search-filters').isVisible()).toBe(false);
    await page.getByRole('heading', { name: 'Themes' }).waitFor();
  });

  test('shows more on request, and the first new result has the focus', async () => {
    const page = await open('?q=investigation');
    const [all = ''] = (await textOf(status(page))).split(' ');
    await page.getByRole('button', { name: 'Show more results' }).press('Enter');
    await links(page)
      .nth(Math.min(Number(all), 20) - 1)
      .waitFor();
    const focused = page.locator('ol a:focus');
    expect(await focused.getAttribute('href')).toBe(await links(page).nth(10).getAttribute('href'));
  });
});

test('nothing is listed for what lies near a subject, and the subject is offered', async () => {
  const page = await open('?q=dementia');
  expect(await links(page).count()).toBe(0);
  const nothing = page.locator('[data-search-nothing]');
  await nothing.getByRole('link', { name: 'Vulnerable people and safeguarding' }).waitFor();
});

test('a result says which plain question it answers', async () => {
  const page = await open('?q=do+they+come+quickly');
  const item = page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first();
  expect(await textOf(item)).toContain('Answers our question “Do they come quickly?”');
});

test('a result that says the very words needs no plain question', async () => {
  const page = await open('?q=vetting');
  const item = page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first();
  expect(await textOf(item)).toContain('vetting standards');
  expect(await textOf(item)).not.toContain('Answers our question');
});

test('results come while typing, and the address says what is asked', async () => {
  const page = await open('?q=vetting');
  await page.getByRole('searchbox').fill('body cam');
  await page.waitForURL(/q=body\+cam/);
  await page
    .locator('[data-search-understood]')
    .getByRole('link', { name: 'Body-worn video' })
    .waitFor();
  expect(await links(page).count()).toBeGreaterThan(0);
  await page.goBack();
  expect(page.url()).not.toContain('vetting');
});

test('a query without a word of the last takes its filters away, and says so', async () => {
  const page = await open('?q=crime&kind=quote');
  await page.getByRole('searchbox').fill('vetting');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL((url) => !url.search.includes('kind='));
  await page.getByText('The filters of the last search were taken away.').waitFor();
});

test('the first result stands within the first screen of a small telephone', async () => {
  const page = await open('?q=domestic+abuse', { viewport: { width: 320, height: 640 } });
  const box = await links(page).first().boundingBox();
  expect((box?.y ?? 999) + 20).toBeLessThan(640);
});

test('typing shows at once what the words name', async () => {
  const page = await newPage();
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto(address);
  await page.getByRole('searchbox').fill('body cam wilsher');
  const named = page.locator('[data-search-understood]');
  await named.getByRole('link', { name: 'Body-worn video' }).waitFor();
  await named.getByRole('link', { name: 'Roy Wilsher' }).waitFor();
});

describe('a line that fails', () => {
  test('a word file that is lost makes no false statement', async () => {
    const page = await newPage();
    await page.route('**/words/*', (route) => route.abort());
    await page.goto(`${address}?q=vetting`);
    await page.getByText('The search could not be loaded').waitFor();
    expect(await page.getByText('No document says').isVisible()).toBe(false);
  });

  test('trying again works once the line is back', async () => {
    const page = await newPage();
    await page.route('**/pagefind.wasm', (route) => route.abort());
    await page.goto(`${address}?q=vetting`);
    await page.getByText('The search could not be loaded').waitFor();
    await page.unroute('**/pagefind.wasm');
    await page.getByRole('button', { name: 'Search' }).click();
    await links(page).first().waitFor();
  });
});

describe('filters', () => {
  test('narrow the results by what they count, and the address keeps them', async () => {
    const page = await open('?q=crime');
    const before = await textOf(status(page));
    const row = page.getByRole('group', { name: 'Year' }).locator('.facet-row').first();
    const count = await textOf(row.locator('.facet-count'));
    await row.getByRole('checkbox').check();
    await status(page)
      .filter({ hasText: `${count} results of` })
      .waitFor();
    await page.reload();
    await status(page)
      .filter({ hasText: `${count} results of` })
      .waitFor();
    expect(await row.getByRole('checkbox').isChecked()).toBe(true);
    await page.goBack();
    await status(page).filter({ hasText: before }).waitFor();
  });

  test('work from the keyboard, and keep the focus', async () => {
    const page = await open('?q=crime');
    await filter(page, 'Quotes').focus();
    await page.keyboard.press('Space');
    await status(page).filter({ hasText: 'filtered' }).waitFor();
    expect(await filter(page, 'Quotes').evaluate((box) => box === document.activeElement)).toBe(
      true,
    );
  });

  test('by date lose no result', async () => {
    const page = await open('?q=crime');
    const before = await textOf(status(page));
    await page.getByLabel('Sort by').selectOption('newest');
    await page.waitForURL(/sort=newest/);
    await status(page).filter({ hasText: before }).waitFor();
    const dates = await page.locator('.result > .kicker:first-child').allTextContents();
    const years = dates.map((text) => Number(/(\d{4})(?: \(inferred\))?$/.exec(text)?.[1]));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });
});

describe('opening a result', () => {
  test('lands on the words, marked, under an address fit to share', async () => {
    const page = await open('?q=clares+law');
    const href = await links(page).first().getAttribute('href');
    await links(page).first().click();
    await page.waitForFunction(() => CSS.highlights.has('search'));
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(href);
    expect(await markedWords(page)).toContain('Clare’s Law');
    await page.reload();
    await page.waitForFunction(() => CSS.highlights.has('search'));
  });

  test('brings the words typed into view rather than others of their theme', async () => {
    const page = await open('?q=futures+team', { viewport: { width: 320, height: 700 } });
    await links(page).first().click();
    await page.waitForFunction(() => CSS.highlights.has('search'));
    const first = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('search') ?? [])];
      const { top, bottom } = (range as Range).getBoundingClientRect();
      return { words: `${range}`, inView: top >= 0 && bottom <= innerHeight };
    });
    expect(first.words.toLowerCase()).toContain('future');
    expect(first.inView).toBe(true);
  });

  test('marks nothing on a page that was come to otherwise', async () => {
    const page = await open('?q=clares+law');
    await page.goto(`${site.address.replace(/\/$/, '')}/reports/2017-effectiveness/`);
    expect(await markedWords(page)).toEqual([]);
  });
});

describe('a search box on another page', () => {
  const warmed = async (saveData: boolean) => {
    const page = await newPage();
    await page.addInitScript((saves) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: saves } });
    }, saveData);
    await page.goto(site.address);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((each) => each.includes('/search'))).toEqual([]);
    await page.getByRole('searchbox').first().focus();
    return { page, files: () => asked.filter((each) => each.includes('/search-index/')).length };
  };

  test('loads nothing until it is used, then warms the search up', async () => {
    const { files } = await warmed(false);
    await expect.poll(files, { timeout: 30_000 }).toBe(3);
  });

  test('warms nothing up for a reader who saves data', async () => {
    const { page, files } = await warmed(true);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(files()).toBe(0);
  });
});

test('no step of a search breaks the security policy', async () => {
  const page = await newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`${address}?q=domestic+abuse`);
  await links(page).first().waitFor();
  await filter(page, 'Passages').check();
  await status(page).filter({ hasText: 'filtered' }).waitFor();
  expect(complaints).toEqual([]);
});

test.each(['?q=domestic+abuse+DA', '?q=leadership+2024&kind=grading', '?q=helicopter'])(
  'axe finds no barrier at /search/%s, in any look',
  async (search) => {
    const page = await newPage({ bypassCSP: true });
    await page.goto(address + search);
    await status(page)
      .filter({ hasText: /result|^Answered/i })
      .waitFor();
    // Results that others are about to follow are dimmed, so that they are not taken for an answer.
    await page.locator('.is-old').waitFor({ state: 'detached' });
    expect(await barriersInEveryLook(page)).toEqual([]);
  },
);

test('under a base path, and with several forces, results keep the path and can be told apart', async () => {
  const other = inject('otherSite');
  const page = await newPage();
  await page.goto(`${other.address.replace(/\/$/, '')}/search/?q=crime`);
  await links(page).first().waitFor();
  expect(await links(page).first().getAttribute('href')).toMatch(/^\/record\//);
  await page.getByRole('group', { name: 'Force' }).waitFor();
  await links(page).first().click();
  await page.waitForURL((url) => !url.pathname.includes('/search/'));
  expect(await page.getByRole('main').textContent()).toMatch(/crime/i);
});

test('a body that is typed becomes a filter, which can be taken off', async () => {
  const other = `${inject('otherSite').address.replace(/\/$/, '')}/search/`;
  const page = await newPage();
  await page.goto(`${other}?q=moorland+crime`);
  await page.getByText('Only Moorland Police.').waitFor();
  const moorland = (checked: boolean) =>
    page.getByRole('checkbox', { name: 'Moorland Police', checked }).waitFor();
  await moorland(true);
  await page.getByRole('link', { name: 'Search all forces' }).click();
  await page.waitForURL(/bodies=all/);
  await page.getByText('Only Moorland Police.').waitFor({ state: 'detached' });
  await moorland(false);
});

test('a question about a change shows the grades of its area side by side, with the break', async () => {
  const page = await open('?q=has+investigating+crime+got+worse');
  const compared = page.locator('[data-search-compared]');
  await compared.getByRole('heading', { name: 'Investigating crime' }).waitFor();
  const items = await compared.getByRole('listitem').allTextContents();
  expect(items.map((each) => each.trim())).toEqual([
    expect.stringMatching(/PEEL 2017.*good/i),
    'Scale break: grades before and after cannot be compared directly.',
    expect.stringMatching(/PEEL 2023–25.*requires improvement/i),
  ]);
  expect(await compared.getByRole('link').count()).toBe(1);
});

test.each([
  'are the grades comparable',
  'can grades be compared between years',
  'May grades of 2017 and 2024 be compared?',
])('whether grades can be compared is answered by the break between them: %s', async (query) => {
  const page = await open(`?q=${encodeURIComponent(query)}`);
  const compared = page.locator('[data-search-compared]');
  await compared.getByText('Scale break').first().waitFor();
  const notes = await compared.getByText(/^Grades on the two sides/).allTextContents();
  expect(notes.length).toBeGreaterThan(0);
  expect(notes).toEqual([...new Set(notes)]);
  expect(await page.getByText('Cite that it is not here').count()).toBe(0);
});

test.each([
  ['Report a mistake', '/about/#mistakes'],
  ['Who runs this site?', '/about/#mistakes'],
  ['how to cite', '/about/#addresses'],
  ['accessibility', '/about/#accessibility'],
  ['download the data', '/data/'],
])('a question about the site leads to its own page: %s', async (query, address) => {
  const page = await open(`?q=${encodeURIComponent(query)}`);
  const named = page.locator('[data-search-understood]').getByRole('link');
  await page.locator('[data-search-nothing]').getByText('asked of the site itself').waitFor();
  expect(await named.first().getAttribute('href')).toBe(address);
  expect(await page.getByText('Cite that it is not here').count()).toBe(0);
});

test('every page that the site leads to from its search is there', async () => {
  const page = await newPage();
  await page.goto(address);
  const listed = await page.locator('[data-search-names]').textContent();
  const { names } = unpacked(JSON.parse(listed ?? ''));
  for (const { kind, id } of names) {
    if (kind !== 'page') continue;
    await page.goto(new URL(id, page.url()).href);
    const place = new URL(page.url()).hash || 'h1';
    expect(await page.locator(place).count(), id).toBe(1);
  }
});

test('a thread that is named stands first', async () => {
  const page = await open('?q=supervision+of+investigations');
  const named = page.locator('[data-search-understood]').getByRole('link').first();
  expect(await named.getAttribute('href')).toBe('/threads/supervision-of-investigations/');
});

test('a result says what an editor reads in its words, and a count of a theme what it is of', async () => {
  const page = await open('?q=supervision');
  await status(page).filter({ hasText: 'each a passage or a finding' }).waitFor();
  const read = page.getByText('Read by an editor as').first().getByRole('link').first();
  expect(await read.getAttribute('href')).toMatch(/^\/observations\/[^/]+\/\d+\/$/);
  expect(await read.textContent()).toMatch(/strength|concern|ask|follow-up/);
});

test('going back after a reload restores the query, its filters and the place', async () => {
  const page = await open('?q=crime&kind=passage', { viewport: { width: 1200, height: 500 } });
  const last = links(page).last();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await last.click();
  await page.waitForURL((url) => !url.pathname.includes('/search/'));
  await page.reload();
  await page.goBack();
  await links(page).last().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('crime');
  await page.getByRole('checkbox', { name: 'Passages', checked: true }).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('nothing is wider than a narrow screen', async () => {
  const page = await open('?q=domestic+abuse', { viewport: { width: 320, height: 640 } });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('without script the page leads to themes and lists', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(`${address}?q=vetting`);
  await page.getByText('nothing was looked for').waitFor();
  await page.getByRole('link', { name: 'Vetting' }).last().waitFor();
  await page.getByRole('link', { name: 'Areas for improvement' }).last().waitFor();
});

async function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => `${range}`));
}

test('copies the statement that a subject is in none of the documents, with the edition and the day', async () => {
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${address}?q=volcano`);
  await page.getByText('Cite that it is not here').click();
  await page.getByRole('button', { name: 'Copy this statement' }).click();
  await page.getByText('Copied', { exact: true }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^“volcano” stands in none of the 5 documents of .*, version [0-9a-f]{12}\./,
  );
  expect(copied).toMatch(/ at http:\/\/.*\/search\/\?q=volcano \[accessed .*\d{4}\]\.$/);
});
