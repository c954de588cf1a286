import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The addresses of the files that a page’s scripts import, which a browser would else ask for only when it
 * has the scripts. `base` is the path that `site` is published below.
 */
export async function modulesOf(html: string, site: string, base: string): Promise<string[]> {
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)];
  const imported = scripts.map(async ([, address = '']) => {
    const code = await readFile(join(site, address.slice(base.length)), 'utf8');
    const names = [...code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)];
    return names.map(([, name]) => `${dirname(address)}/${name}`);
  });
  return [...new Set((await Promise.all(imported)).flat())];
}
