import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, serve } from '../../src/serve/serve.ts';
import {
  areasUrl,
  findingsUrl,
  homeUrl,
  organisationsUrl,
  organisationUrl,
} from '../../src/urls.ts';
import { writeFortyBodies } from '../support/forty-bodies.ts';
import { useBrowser } from '../support/open-browser.ts';
import { runBuild } from '../support/run-build.ts';

const { newPage } = useBrowser();
const place = mkdtempSync(join(tmpdir(), 'forty-bodies-'));
const content = join(place, 'content');
const body = writeFortyBodies(content);
let site: Listening;

beforeAll(async () => {
  const folder = join(place, 'site');
  const { code, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: folder });
  expect(code, output).toBe(0);
  site = await serve(folder);
});

afterAll(async () => {
  await site.close();
  rmSync(place, { recursive: true });
});

const pages = [
  ['the history of six rounds', organisationUrl(body)],
  ['home', homeUrl()],
  ['gradings', findingsUrl('grading')],
  ['areas', areasUrl()],
  ['organisations', organisationsUrl()],
] as const;

describe.each([320, 768, 1024, 1280, 1920])('at %i px', (width) => {
  test.each(pages)(
    '%s: nothing overlaps, nothing is cut, and no page scrolls sideways',
    async (_, url) => {
      const page = await newPage({ viewport: { width, height: 800 } });
      await page.goto(site.address + url);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await overlapsIn(page)).toEqual([]);
      expect(await brokenGradesIn(page)).toEqual([]);
      const beyond = await page.evaluate(() => {
        const edge = document.querySelector('footer')?.getBoundingClientRect().right ?? 0;
        const cells = document.querySelectorAll('main :is(td, th, li)');
        return [...cells].filter((each) => each.getBoundingClientRect().right > edge).length;
      });
      expect(beyond).toBe(0);
    },
  );
});

test('with several bodies, home names the bodies before it says anything of one', async () => {
  const page = await newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(site.address + homeUrl());
  const lists = await page.locator('main ul').first().getByRole('link').all();
  expect(lists).toHaveLength(40);
  const addresses = await Promise.all(lists.map((link) => link.getAttribute('href')));
  expect(addresses).toContain(`${organisationUrl(body)}#gradings`);
});

/** Pairs of words that are drawn over each other. */
function overlapsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawn: { node: Node; text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const hidden = node.parentElement?.closest('.visually-hidden, .skip-link, .history thead');
      const isTable = hidden?.matches('thead') && getComputedStyle(hidden).position !== 'absolute';
      if (text === '' || (hidden && !isTable) || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) drawn.push({ node, text, box });
    }
    // Letters reach a little beyond their lines: boxes may share two pixels.
    const touch = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 6;
    return drawn.flatMap(({ node, text, box }, index) =>
      drawn
        .slice(index + 1)
        .filter((other) => other.node !== node && touch(box, other.box))
        .map((other) => `${text} / ${other.text}`),
    );
  });
}

/** Words of grades that go on in a second line. */
function brokenGradesIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.grade')].flatMap((grade) => {
      const node = grade.lastChild;
      const range = document.createRange();
      return [...(node?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        if (!node) return [];
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );
}
