import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** One page of a built site. */
export interface BuiltPage {
  /** Its address without the base path: `/reports/`; `/404.html`. */
  address: string;
  html: string;
  tree: Root;
}

/** Every HTML page of a built site's folder, in the order of addresses. */
export function builtPages(folder: string): BuiltPage[] {
  const known = pages.get(folder) ?? read(folder);
  pages.set(folder, known);
  return known;
}

/** The page at an address. Throws if the site has none there. */
export function builtPage(folder: string, address: string): BuiltPage {
  const page = builtPages(folder).find((each) => each.address === address);
  if (!page) throw new Error(`The built site has no page at ${address}`);
  return page;
}

/** The elements of a tree that fit, in the order of the text. */
export function elements(
  tree: Root | Element,
  fits: string | ((element: Element) => boolean),
): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (typeof fits === 'string' ? element.tagName === fits : fits(element)) found.push(element);
  });
  return found;
}

/** The value of an attribute that is a string, by hast's name for it (`href`, `className`). */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : null;
}

/** HTML as a tree. */
export function htmlTree(html: string): Root {
  return parser.parse(html);
}

/** Every element that loads something, links to something or sends to something, with the address. */
export function references(tree: Root): { element: Element; address: string }[] {
  return elements(tree, () => true).flatMap((element) =>
    ['href', 'src', 'action', 'poster', 'data'].flatMap((name) => {
      const address = attribute(element, name);
      return address === null ? [] : [{ element, address }];
    }),
  );
}

const pages = new Map<string, BuiltPage[]>();
const parser = unified().use(rehypeParse);

function read(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { address: addressOf(file), html, tree: parser.parse(html) };
    })
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

function addressOf(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}
