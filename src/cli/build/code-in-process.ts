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
