import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { attribute, type BuiltPage, builtPages, elements, references } from './built-pages.ts';
import type { BuiltSite } from './built-sites.ts';

/** References of a page to its own site that lead nowhere, each with the reason. */
export function brokenReferences(site: Pick<BuiltSite, 'folder' | 'base'>, page: BuiltPage) {
  const here = new URL(site.base + page.address.slice(1), host);
  return references(page.tree).flatMap(({ element, address }) => {
    const target = new URL(address, here);
    if (target.host !== host.host || !/^https?:$/.test(target.protocol)) return [];
    const wrong = whatIsWrong(site, target);
    return wrong === null ? [] : [`<${element.tagName}> ${address}: ${wrong}`];
  });
}

const host = new URL('http://this.site/');

function whatIsWrong({ folder, base }: Pick<BuiltSite, 'folder' | 'base'>, target: URL) {
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(base)) return `stands outside the base path ${base}`;
  const address = `/${path.slice(base.length)}`;
  const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  if (!existsSync(file)) return 'nothing is there';
  if (statSync(file).isDirectory()) return 'a folder’s address without its last slash';
  if (target.hash.length < 2 || target.hash.startsWith('#:~:')) return null;
  const page = builtPages(folder).find((each) => each.address === address);
  const anchor = decodeURIComponent(target.hash.slice(1));
  return page && anchors(page.tree).has(anchor) ? null : 'the page has no such anchor';
}

const known = new WeakMap<Root, Set<string>>();

function anchors(tree: Root): Set<string> {
  const found =
    known.get(tree) ??
    new Set(elements(tree, () => true).flatMap((each) => attribute(each, 'id') ?? []));
  known.set(tree, found);
  return found;
}
