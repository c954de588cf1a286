import { expect, test } from 'vitest';
import { renderProse } from '../../src/loaders/read-prose.ts';

test('renders the editors’ Markdown', () => {
  expect(renderProse('One *two*.')).toBe('<p>One <em>two</em>.</p>');
});

test('keeps punctuation as it is written', () => {
  expect(renderProse('"a" -- b...')).toBe('<p>"a" -- b...</p>');
});

test('lets no script through', () => {
  const html = renderProse(
    '[a](javascript:alert(1)) <script>alert(1)</script> <b onclick="x">c</b>',
  );
  expect(html).not.toMatch(/javascript|script|onclick/);
});

test('leaves out a heading whose question nobody has answered', () => {
  const asked =
    '## One\n\n<!-- Say it. -->\n\n## Two\n\n<!-- And this. -->\n\nIt is.\n\n## Three\n';
  expect(renderProse(asked)).toBe('<h2 id="two">Two</h2>\n<p>It is.</p>');
});
