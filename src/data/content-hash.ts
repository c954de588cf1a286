import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * A hash of everything in a content folder but `editions.yaml`, which holds it, 64 hex digits: it
 * changes with any byte or file name, and is the same on every machine. Hidden files are left out.
 */
export async function contentHash(contentDir: string): Promise<string> {
  const entries = await readdir(contentDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(contentDir, sep).length))
    .filter((path) => path !== 'editions.yaml')
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')))
    .map((path) => ({ path, name: path.split(sep).join('/') }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const whole = createHash('sha256');
  for (const { path, name } of files) {
    const bytes = await readFile(join(contentDir, path));
    whole.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return whole.digest('hex');
}
