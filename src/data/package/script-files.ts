import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFile, writeDataFile } from './data-file.ts';

const scripts = join(import.meta.dirname, '../scripts');

/** Writes the scripts by which anybody can check the data: `verify.py` and `recount.py`. */
export function writeScripts(folder: string): DataFile[] {
  return ['verify.py', 'recount.py'].map((name) =>
    writeDataFile(folder, name, 'text/x-python', readFileSync(join(scripts, name))),
  );
}
