import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { attribute, type BuiltPage, builtPages, elements } from '../support/built-pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each([
  ['the first edition', inject('site')],
  ['another content folder', inject('otherSite')],
])('%s', (_, site) => {
  const pages = builtPages(site.folder);
  const byAddress = pages.map((page) => [page.address, page] as const);

  test.each(byAddress)('%s is valid HTML', async (_address, { html }) => {
    const { results } = await validator.validateString(html, 'page.html');
    const messages = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`,
      ),
    );
    expect(messages).toEqual([]);
  });

  test.each(byAddress)(
    '%s says its language, what it is and what it is about',
    (_address, page) => {
      const { tree } = page;
      expect(elements(tree, 'html').map((each) => attribute(each, 'lang'))).toEqual(['en-GB']);
      expect(elements(tree, 'h1').map((each) => textOf(each).trim())).toEqual([
        expect.stringMatching(/\S/),
      ]);
      expect(titleOf(page)).toMatch(/\S/);
      expect(descriptionOf(page)).toMatch(/\S.{20,}/);
    },
  );

  test('no two pages have the same title', () => {
    const titles = pages.map(titleOf);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

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
