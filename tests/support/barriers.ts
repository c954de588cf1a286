import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** How a reader may see a page: the width of the window, and the colours asked for. */
interface Look {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors: 'active' | 'none';
  options: RunOptions;
}

/** What is no barrier need not be told, which is most of axe’s time. */
const resultTypes: RunOptions['resultTypes'] = ['violations'];

/**
 * Everything, and what axe leaves out unless it is asked: room for a finger, and contrast of 7:1, which
 * finds all that 4.5:1 would.
 */
const everything: RunOptions = {
  resultTypes,
  rules: {
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  },
};

/** Colours change nothing but colours. */
const colours: RunOptions = {
  resultTypes,
  runOnly: ['color-contrast-enhanced', 'link-in-text-block'],
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
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { name, width, colorScheme, forcedColors, options } of looks) {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize({ width, height: 800 });
    const barriers = await barriersIn(page, options);
    found.push(...barriers.map((each) => `${name}: ${each}`));
  }
  return found;
}

function barriersIn(page: Page, options: RunOptions): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const { violations } = await window.axe.run(wanted);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, options);
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

declare global {
  interface Window {
    /** What its source leaves in a page. */
    axe: typeof axe;
  }
}
