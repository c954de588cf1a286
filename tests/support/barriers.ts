import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type RunOptions = Parameters<AxeBuilder['options']>[0];

/** How a reader may see a page: the width of the window, and the colours asked for. */
interface Look {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors: 'active' | 'none';
  options: RunOptions;
}

/** Everything, and what axe leaves out unless it is asked: contrast of 7:1, and room for a finger. */
const everything: RunOptions = {
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};

/** Colours change nothing but colours. */
const colours: RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

const looks: Look[] = [
  look('light', 'none', 320, everything),
  look('light', 'none', 1280, everything),
  look('dark', 'none', 320, colours),
  look('dark', 'none', 1280, colours),
  look('light', 'active', 1280, colours),
  look('dark', 'active', 320, colours),
];

/**
 * The barriers that axe finds on an open page, narrow and wide, in light, dark and forced colours, each
 * with where it was found. The page must be open without its policy, which would keep axe out.
 */
export async function barriersInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { name, width, colorScheme, forcedColors, options } of looks) {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize({ width, height: 800 });
    const barriers = await barriersIn(page, options);
    found.push(...barriers.map((each) => `${name}: ${each}`));
  }
  return found;
}

async function barriersIn(page: Page, options: RunOptions): Promise<string[]> {
  // Legacy mode looks at one page without frames, which is what ours are, and is three times as fast.
  const axe = new AxeBuilder({ page }).options(options).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

function look(
  colorScheme: Look['colorScheme'],
  forcedColors: Look['forcedColors'],
  width: number,
  options: RunOptions,
): Look {
  const name = `${forcedColors === 'active' ? 'forced ' : ''}${colorScheme} ${width}`;
  return { name, colorScheme, forcedColors, width, options };
}
