import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { newPage } = useBrowser();
const site = inject('site');

test('each kind of page has one style sheet, which lacks no rule of the others that fits it', async () => {
  const page = await newPage();
  const kinds = pageKinds(site.folder);
  const rules = new Set<string>();
  for (const { page: each } of kinds)
    for (const rule of await rulesAt(page, each.address)) rules.add(rule);
  const lacking: string[] = [];
  for (const { kind, page: each } of kinds) {
    const own = new Set(await rulesAt(page, each.address));
    const fitting = await fittingIn(
      page,
      [...rules].filter((rule) => !own.has(rule)),
    );
    lacking.push(...fitting.map((rule) => `${kind} lacks ${rule}`));
  }
  expect(lacking).toEqual([]);
});

/** The selectors of the one style sheet of a page. */
async function rulesAt(page: Page, address: string): Promise<string[]> {
  await page.goto(site.address + address.slice(1));
  return page.evaluate(() => {
    const selectorsIn = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
        ...('cssRules' in rule ? selectorsIn(rule.cssRules as CSSRuleList) : []),
      ]);
    const sheets = [...document.styleSheets];
    if (sheets.length !== 1) throw new Error(`${sheets.length} style sheets`);
    return sheets.flatMap(({ cssRules }) => selectorsIn(cssRules));
  });
}

/** Those of some selectors that an element of the open page has, whatever state it may be in. */
function fittingIn(page: Page, selectors: string[]): Promise<string[]> {
  return page.evaluate((each) => {
    const states =
      /:not\(:[^()]*\)|::?(before|after|placeholder|details-content|highlight\([^)]*\)|hover|target)/g;
    return each.filter((selector) => document.querySelector(selector.replace(states, '') || '*'));
  }, selectors);
}
