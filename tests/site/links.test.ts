import { describe, expect, inject, test } from 'vitest';
import { brokenReferences } from '../support/broken-references.ts';
import { builtPages } from '../support/built-pages.ts';

describe.each([
  ['at the root of a host', inject('shippedSite')],
  ['below a base path', inject('otherSite')],
])('a site %s', (_, site) => {
  test('every link and file is there, down to the anchor', () => {
    const broken = builtPages(site.folder).flatMap((page) =>
      brokenReferences(site, page).map((each) => `${page.address} ${each}`),
    );
    expect(broken).toEqual([]);
  });

  test('every page but the one for missing pages can be reached from the home page', () => {
    const pages = new Map(builtPages(site.folder).map((page) => [page.address, page]));
    const waiting = ['/'];
    const reached = new Set(waiting);
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      for (const next of linksOf(site.base, address, pages.get(address)?.html ?? '')) {
        if (reached.has(next)) continue;
        reached.add(next);
        waiting.push(next);
      }
    }
    expect([...pages.keys()].filter((address) => !reached.has(address))).toEqual(['/404.html']);
  });
});

/** Addresses that a page links to, without base path, query and anchor. */
function linksOf(base: string, address: string, html: string): string[] {
  const here = new URL(base + address.slice(1), 'http://this.site');
  return [...html.matchAll(/<a\b[^>]*\bhref="([^"#]+)/g)].flatMap(([, href = '']) => {
    const { host, pathname } = new URL(href, here);
    return host === here.host && pathname.startsWith(base)
      ? [`/${pathname.slice(base.length)}`]
      : [];
  });
}
