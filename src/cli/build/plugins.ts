import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const source = join(import.meta.dirname, '../..') + sep;
const bundled = /^(?:pages|layouts|components|scripts)\b/;

/**
 * A plugin by which pages take our code from the process that makes them, where it has read the edition
 * and keeps what it once made of it. Only what pages are put together from is bundled.
 */
export const codeInProcess = {
  name: 'code-in-process',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => name !== 'client',
  resolveId(name: string, importer = '') {
    const file = join(dirname(importer), name);
    const isOurs = file.startsWith(source) && file.endsWith('.ts');
    return isOurs && !bundled.test(file.slice(source.length))
      ? { id: pathToFileURL(file).href, external: true as const }
      : undefined;
  },
};

/**
 * A plugin that lets `import()` in a page’s script fetch its file and no more. Vite would put 800 bytes
 * around it that first load the style sheets of the file, and ours have none.
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  // Nor does it list what a file imports, to fetch that beside it.
  configEnvironment: () => ({ build: { modulePreload: false as const } }),
  // One for each importer, so that none is a file which two scripts share.
  resolveId: (source: string, importer?: string) =>
    source === vites ? `${ours}${importer}` : undefined,
  load: (id: string) =>
    id.startsWith(ours) ? 'export const __vitePreload = (load) => load();' : undefined,
};

const vites = '\0vite/preload-helper.js';
const ours = '\0plain-import:';
