import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { attribute, builtPages, elements, references } from '../support/built-pages.ts';

describe.each([
  ['the shipped content', inject('shippedSite')],
  ['another content folder', inject('otherSite')],
])('%s', (_, site) => {
  const pages = builtPages(site.folder);

  test('no page holds a script, style or event handler of its own', () => {
    const inline = pages.flatMap(({ address, tree }) =>
      elements(tree, (each) => isInlineCode(each) || hasInlineAttribute(each)).map(
        ({ tagName, properties }) => `${address} <${tagName}> ${JSON.stringify(properties)}`,
      ),
    );
    expect(inline).toEqual([]);
  });

  test('no page loads anything from another host', () => {
    const foreign = pages.flatMap(({ address: page, tree }) =>
      references(tree)
        .filter(({ element }) => loads(element))
        .filter(({ address }) => /^([a-z]+:)?\/\/|^(data|blob):/i.test(address))
        .map(({ element, address }) => `${page} <${element.tagName}> ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  test('no style sheet loads anything from another host', () => {
    const sheets = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => [file, readFileSync(join(site.folder, file), 'utf8')] as const);
    expect(sheets.length).toBeGreaterThan(0);
    const foreign = sheets.filter(([, css]) => /(url\(|@import)\s*["']?(https?:)?\/\//.test(css));
    expect(foreign.map(([file]) => file)).toEqual([]);
  });
});

/** Code in the page itself; blocks of data such as JSON-LD are not code. */
function isInlineCode(element: Element): boolean {
  if (element.tagName === 'style') return true;
  if (element.tagName !== 'script') return false;
  const type = attribute(element, 'type') ?? '';
  const isCode = type === '' || type === 'module' || type.includes('javascript');
  return isCode && (textOf(element).trim() !== '' || attribute(element, 'src') === null);
}

function hasInlineAttribute({ properties }: Element): boolean {
  return Object.keys(properties).some((name) => name === 'style' || /^on[A-Z]/.test(name));
}

/** Whether a browser fetches what the element refers to, rather than offers to go there. */
function loads(element: Element): boolean {
  if (['a', 'area', 'form', 'base'].includes(element.tagName)) return false;
  if (element.tagName !== 'link') return true;
  const kinds = (attribute(element, 'rel') ?? '').split(' ');
  return kinds.some((kind) =>
    /^(stylesheet|icon|preload|modulepreload|manifest|preconnect)$/.test(kind),
  );
}
