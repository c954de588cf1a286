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
