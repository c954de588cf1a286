import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findingsUrl } from '../../src/urls.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { useBrowser } from '../support/open-browser.ts';

const { newPage } = useBrowser();
const site = inject('site');
const { observations, gradings } = await editionOf(firstEdition);
const addressOf = (kind: 'observation' | 'grading') => site.address + findingsUrl(kind).slice(1);

describe.each([
  ['observation', observations, 'commissioner'],
  ['grading', gradings, 'inspector'],
] as const)('the list of each %s', (kind, findings, voice) => {
  const own = findings.filter((each) => each.voice.kind === voice);

  test(`shows only what a ${voice} says when that is chosen from the keyboard, and counts it`, async () => {
    const page = await newPage();
    await page.goto(addressOf(kind));
    expect(await shownIn(page)).toHaveLength(findings.length);
    const button = page.getByRole('button', { name: new RegExp(`^${voice} ${own.length}$`, 'i') });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await shownIn(page)).toEqual(own.map(() => voice));
    expect(new URL(page.url()).searchParams.get('speaks')).toBe(voice);
    expect(await page.getByRole('status').first().textContent()).toContain(String(own.length));
  });

  test('keeps the choice in its address, and gives it up on the way back', async () => {
    const page = await newPage();
    await page.goto(addressOf(kind));
    await page.getByRole('button', { name: new RegExp(`^${voice} `, 'i') }).click();
    await page.reload();
    expect(await shownIn(page)).toHaveLength(own.length);
    await page.goBack();
    expect(await shownIn(page)).toHaveLength(findings.length);
  });
});

test('a section of a theme counts what is left of it', async () => {
  const page = await newPage();
  await page.goto(`${site.address}themes/investigations/?speaks=inspector`);
  await page.getByRole('button', { name: /^inspector /i, pressed: true }).waitFor();
  const sections = await page.locator('.mention-group:visible').all();
  expect(sections.length).toBeGreaterThan(0);
  for (const section of sections) {
    const count = await section.locator('.entry:visible').count();
    expect(await section.locator('h2 .tally').textContent()).toBe(String(count));
  }
});

test('without script a list says how often each voice speaks, and offers no choice', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(addressOf('observation'));
  const filter = page.locator('voice-filter');
  expect(await filter.getByRole('button').count()).toBe(0);
  expect(await filter.innerText()).toMatch(/Commissioner\s+\d+/);
});

/** The voices of the entries that can be seen. */
function shownIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-speaks]')]
      .filter((entry) => entry.checkVisibility())
      .map(({ dataset }) => dataset['speaks'] ?? ''),
  );
}
