import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, elements } from '../support/built-pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each([
  ['the shipped content', inject('shippedSite')],
  ['another content folder', inject('otherSite')],
])('%s', (_, site) => {
  const pages = builtPages(site.folder);

  test('every page is valid HTML', async () => {
    const found = await Promise.all(pages.map(mistakes));
    expect(found.flat()).toEqual([]);
  });

  test('every page says its language, what it is and what it is about', () => {
    const told = pages.map((page) => ({
      address: page.address,
      lang: elements(page.tree, 'html').map((each) => attribute(each, 'lang')),
      headings: elements(page.tree, 'h1').filter((each) => textOf(each).trim() !== '').length,
      title: titleOf(page).trim() !== '',
      description: (descriptionOf(page) ?? '').length > 20,
    }));
    expect(told).toEqual(
      pages.map(({ address }) => ({
        address,
        lang: ['en-GB'],
        headings: 1,
        title: true,
        description: true,
      })),
    );
  });

  test('no two pages have the same title', () => {
    const titles = pages.map(titleOf);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

async function mistakes({ address, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html, 'page.html');
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${address} ${line}:${column} ${message} (${ruleId})`,
    ),
  );
}

function titleOf({ tree }: BuiltPage): string {
  return elements(tree, (each) => each.tagName === 'title')
    .map((each) => textOf(each))
    .slice(0, 1)
    .join();
}

function descriptionOf({ tree }: BuiltPage): string | null {
  const [meta] = elements(
    tree,
    (each) => each.tagName === 'meta' && attribute(each, 'name') === 'description',
  );
  return meta ? attribute(meta, 'content') : null;
}
