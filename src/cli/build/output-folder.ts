import { lstat, readdir, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The file by which a build is known: a folder without it is never replaced. */
const marker = '.inspection-record-build';

/** Marks a folder as a build, so that the next may replace it. */
export async function markAsBuild(folder: string): Promise<void> {
  const words = 'This folder was made by `npm run build`, and the next build replaces it whole.\n';
  await writeFile(join(folder, marker), words);
}

/** Whether a folder holds a build. */
export async function holdsBuild(folder: string): Promise<boolean> {
  return (await namesIn(folder)).includes(marker);
}

/**
 * Where a build for `outDir` really goes: a link leads to its folder. Throws, saying what was expected,
 * where no build may go: a build replaces the folder whole, so it must be missing, empty or an earlier
 * build, and neither hold nor lie in what is built from.
 */
export async function outputFolder(outDir: string, contentDir: string): Promise<string> {
  const folder = await realFolder(outDir);
  const content = await realFolder(resolve(contentDir));
  const held = [await realpath('.'), content].find((each) => isWithin(each, folder));
  if (held !== undefined || isWithin(folder, content)) {
    throw unexpected(outDir, `a folder that neither holds nor lies in ${held ?? content}`);
  }
  await refuseForeign(folder);
  return folder;
}

/** Throws where a folder is there and is none that a build may replace. */
export async function refuseForeign(folder: string): Promise<void> {
  const stats = await lstat(folder).catch(nullIfMissing);
  if (stats === null) return;
  if (!stats.isDirectory()) throw unexpected(folder, 'a folder, not a file or a link to nowhere');
  const above = await stat(dirname(folder));
  if (stats.dev !== above.dev) {
    throw unexpected(folder, 'a folder below it, because it is a disk of its own (a mount point)');
  }
  const names = await namesIn(folder);
  if (names.length > 0 && !names.includes(marker)) {
    throw unexpected(
      folder,
      `an empty folder or an earlier build, known by its file ${marker}; if it is one that may go, delete it yourself`,
    );
  }
}

/** The folder itself where its name is a link to it. */
async function realFolder(folder: string): Promise<string> {
  return (await realpath(folder).catch(nullIfMissing)) ?? folder;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(nullIfMissing)) ?? [];
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function unexpected(outDir: string, expected: string): Error {
  return new Error(
    `unexpected OUT_DIR "${outDir}"; expected ${expected}. A build replaces the folder whole.`,
  );
}

/** Whether a folder is another or lies in it. */
function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}
