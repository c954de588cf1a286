import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = new URL('../../queries/edition.ts', import.meta.url);

/** A plugin by which pages take the edition from the process that makes them, which has read it. */
export const editionInProcess = {
  name: 'edition-in-process',
  enforce: 'pre' as const,
  resolveId: (source: string, importer = '') =>
    join(dirname(importer), source) === fileURLToPath(file)
      ? { id: file.href, external: true as const }
      : undefined,
};
