import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDataFiles } from '../../data/package/write-data-files.ts';
import type { Edition } from '../../schemas/edition.ts';

/** The version of the data files of an edition, which are written aside and gone again. */
export async function versionOf(
  edition: Edition,
  contentDir: string,
  full: (address: string) => string,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'));
  try {
    const originals = join(contentDir, 'originals');
    return (await writeDataFiles(edition, { originals, folder, full })).version;
  } finally {
    await rm(folder, { recursive: true });
  }
}
