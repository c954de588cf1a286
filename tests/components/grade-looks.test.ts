import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gradeLooks } from '../../src/schemas/grade.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = '', print = ''] = [
  /^:root \{.*?^\}/ms,
  /prefers-color-scheme: dark.*?^\}/ms,
  /@media print.*?^\}/ms,
].map((block) => block.exec(css)?.[0]);

describe.each([
  ['light', light],
  ['dark', dark],
  ['print', print],
])('in %s', (_name, block) => {
  test.each(gradeLooks)('a %s is read at 7:1 on every ground', (look) => {
    for (const ground of ['paper', 'sheet', 'shade']) {
      expect(contrast(colour(block, look), colour(block, ground))).toBeGreaterThanOrEqual(7);
    }
  });

  test('no two looks have one colour', () => {
    expect(new Set(gradeLooks.map((look) => colour(block, look))).size).toBe(gradeLooks.length);
  });
});

test('every look has a class and a shape of its own', () => {
  const classes = readFileSync('src/styles/grade.css', 'utf8');
  const shapes = readFileSync('src/components/Grade.astro', 'utf8');
  for (const look of gradeLooks) {
    expect(classes).toContain(`.grade-${look} {`);
    expect(shapes).toMatch(new RegExp(`^  '?${look}'?:`, 'm'));
  }
});

function colour(block: string, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
  if (!found) throw new Error(`no colour --${name}`);
  return found;
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
