import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DataFile, writeDataFile } from './data-file.ts';

const scripts = join(import.meta.dirname, '../scripts');

/** Writes the scripts by which anybody can check the data: `verify.py` and `recount.py`. */
export async function writeScripts(folder: string): Promise<DataFile[]> {
  const files: DataFile[] = [];
  for (const name of ['verify.py', 'recount.py']) {
    files.push(
      await writeDataFile(folder, name, 'text/x-python', await readFile(join(scripts, name))),
    );
  }
  return files;
}
