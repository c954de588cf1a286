import { expect, test } from 'vitest';
import { renderProse } from '../../src/loaders/render-prose.ts';

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
