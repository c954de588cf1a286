import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gradeLooks } from '../../src/schemas/grade.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const classes = readFileSync('src/styles/grade.css', 'utf8');
const root = /^:root \{.*?^\}/ms;
const light = coloursIn(root);

describe.each([
  ['light', light],
  ['dark', coloursIn(root, 'dark')],
  ['print', new Map([...light, ...coloursIn(/@media print.*?^\}/ms)])],
])('in %s', (_name, colours) => {
  const colour = (name: string): string => colours.get(name) ?? `no colour --${name}`;
  const lookColours = gradeLooks.map((look) => colour(tokenOf(look)));

  test.each(['ink', 'muted', 'link', ...gradeLooks.map(tokenOf)])(
    'words in %s are read at 7:1 on every ground',
    (name) => {
      for (const ground of ['paper', 'sheet', 'shade'])
        expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(7);
    },
  );

  test.each([
    ['ink', 'mark'],
    ['paper', 'ink'],
  ])('words in %s are read at 7:1 on %s', (name, ground) => {
    expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  test('the edges of what is pressed and filled in are seen at 3:1', () => {
    for (const ground of ['paper', 'sheet'])
      expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  test('no two looks have one colour', () => {
    expect(new Set(lookColours).size).toBe(gradeLooks.length);
  });
});

test('every look has a class and a shape of its own', () => {
  const shapes = readFileSync('src/components/Grade.astro', 'utf8');
  for (const look of gradeLooks) {
    expect(classes).toMatch(new RegExp(`^\\.grade-${look}[ ,]`, 'm'));
    expect(shapes).toMatch(new RegExp(`^  '?${look}'?:`, 'm'));
  }
});

/** The colours that a block sets: one for both schemes, or `light-dark(…, …)`. */
function coloursIn(block: RegExp, scheme: 'light' | 'dark' = 'light'): Map<string, string> {
  const found = (block.exec(tokens)?.[0] ?? '').matchAll(
    /--([\w-]+): (?:light-dark\()?(#[0-9a-f]{6})(?:, (#[0-9a-f]{6})\))?;/g,
  );
  return new Map(
    [...found].map(([, name = '', light = '', dark = light]) => [
      name,
      scheme === 'dark' ? dark : light,
    ]),
  );
}

/** The token that colours a look. */
function tokenOf(look: string): string {
  const rule = new RegExp(`\\.grade-${look}(?:,[^{]*)? \\{\\s*color: var\\(--([\\w-]+)\\);`).exec(
    classes,
  );
  return rule?.[1] ?? `none of the look ${look}`;
}

/** The contrast of two colours as WCAG counts it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
