import { readdir, rename } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Settings } from '../loaders/settings.ts';

/**
 * Why a build may not go into its output folder, or null if it may: the folder is replaced whole, so
 * it must be missing, empty or an earlier build, and neither hold nor lie in what is built from.
 */
export async function whyNotInto({ outDir, contentDir }: Settings): Promise<string | null> {
  const content = resolve(contentDir);
  const held = [process.cwd(), content].find((folder) => isWithin(folder, outDir));
  if (held !== undefined || isWithin(outDir, content)) {
    return `unexpected OUT_DIR "${outDir}"; expected a folder that neither holds nor lies in ${held ?? content}, because a build replaces it whole`;
  }
  const names = await readdir(outDir).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0 || names.includes('index.html')) return null;
  return `unexpected files in OUT_DIR "${outDir}"; expected an empty folder or an earlier build, because a build replaces it whole`;
}

/** Puts a finished build in place of the last one, which comes back if that fails. */
export async function putInPlace(staged: string, outDir: string, stage: string): Promise<void> {
  const before = join(stage, 'before');
  const hadOne = await moveIfThere(outDir, before);
  try {
    await rename(staged, outDir);
  } catch (error) {
    if (hadOne) await rename(before, outDir);
    throw error;
  }
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Whether a folder is another or lies in it. */
function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}
