import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Opens a folder that this process has for itself, `.build-<process>`. It is gone when the process ends;
 * what killed processes left beside it is settled first: a last build that they had set aside is put
 * back, the rest goes.
 */
export function openWorkFolder(parent: string): string {
  const folder = join(parent, `.build-${process.pid}`);
  if (opened.has(folder)) return folder;
  mkdirSync(parent, { recursive: true });
  settleLeftovers(parent);
  mkdirSync(folder);
  writeFileSync(join(folder, owner), '');
  opened.add(folder);
  process.once('exit', () => settle(folder));
  return folder;
}

/**
 * Puts a site, which lies in a work folder, in the place of an output folder beside it. No signal but a
 * kill comes between, and after a kill the next build puts the last one back. Where two builds do so at
 * once, one follows the other. Throws where a folder cannot be moved; the last build is then in place.
 */
export function putInPlace(folder: string, site: string, output: string): void {
  writeFileSync(join(folder, replaces), basename(output));
  for (let triesLeft = 10; ; triesLeft -= 1) {
    try {
      rmSync(join(folder, lastBuild), { recursive: true, force: true });
      if (existsSync(output)) renameSync(output, join(folder, lastBuild));
      renameSync(site, output);
      return;
    } catch (error) {
      putBack(folder);
      if (triesLeft > 0 && isOfAnotherBuild(error)) continue;
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${output} could not be replaced: ${reason}`, { cause: error });
    }
  }
}

/** Moves a folder, to another disk too, where it is copied and the first is left. */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

/** By this a work folder is known to be one. */
const owner = 'owner';

/** Holds the name of the output folder, before anything of that is touched. */
const replaces = 'replaces';

/** The last build, while the new one takes its place. */
const lastBuild = 'before';
const opened = new Set<string>();

/** Whether a folder was not there, or was there again, because another build was quicker. */
function isOfAnotherBuild(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST';
}

function settleLeftovers(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, id] = /^\.build-(\d+)$/.exec(name) ?? [];
    const folder = join(parent, name);
    if (id === undefined || !existsSync(join(folder, owner)) || isOfOther(Number(id))) continue;
    const output = settle(folder);
    if (output)
      console.error(`${output} is there again: a build that was killed had set it aside.`);
  }
}

/** Whether another process of this id is running; a leftover may have this very process's id. */
function isOfOther(id: number): boolean {
  if (id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes a work folder; answers the output folder that had to be put back, if one had. */
function settle(folder: string): string | null {
  const output = putBack(folder);
  rmSync(folder, { recursive: true, force: true });
  return output;
}

function putBack(folder: string): string | null {
  const [before, note] = [join(folder, lastBuild), join(folder, replaces)];
  if (!existsSync(before) || !existsSync(note)) return null;
  const output = join(dirname(folder), readFileSync(note, 'utf8'));
  if (existsSync(output)) return null;
  renameSync(before, output);
  return output;
}
