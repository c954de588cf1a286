import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDataFiles } from '../../src/data/package/write-data-files.ts';
import type { Edition } from '../../src/schemas/edition.ts';

/** The data files of an edition of a content folder, as they would be published at example.org. */
export async function makeFiles(edition: Edition, contentDir: string): Promise<MadeFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  try {
    const site = { ...edition.site, address: 'https://example.org' };
    const files = new Map<string, Buffer>();
    const written = await writeDataFiles(
      { ...edition, site },
      join(contentDir, 'originals'),
      folder,
    );
    for (const { path } of written.files) files.set(path, await readFile(join(folder, path)));
    return readersOf(files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readersOf(files: Map<string, Buffer>): MadeFiles {
  const bytes = (path: string) => {
    const found = files.get(path);
    if (!found) throw new Error(`no file ${path}`);
    return found;
  };
  const text = (path: string) => bytes(path).toString('utf8');
  return { paths: [...files.keys()], bytes, text, json: (path) => JSON.parse(text(path)) };
}

/** What was made, read by path; each reader throws where there is no such file. */
export interface MadeFiles {
  paths: string[];
  bytes: (path: string) => Uint8Array;
  text: (path: string) => string;
  json: (path: string) => unknown;
}
