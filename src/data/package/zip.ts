import { type Zippable, zipSync } from 'fflate';
import type { DataFile } from './data-file.ts';

/** The earliest day that a zip can name: the same files make the same bytes, whenever and wherever. */
const oneDay = new Date(1980, 0, 1);

/** All files in one zip, in the order given. */
export function zipFiles(files: DataFile[]): Uint8Array {
  const entries = files.map(({ path, bytes }): [string, Zippable[string]] => [path, bytes]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: oneDay });
}
