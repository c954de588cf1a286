import { lstat, readFile } from 'node:fs/promises';

/** No file of a content folder that a person writes need be larger. */
export const maxWritten = 256 * 1024;

/** The list of addresses grows with every report: about 100 bytes each. */
export const maxList = 64 * 1024 * 1024;

/**
 * Reads a plain file of at most `most` bytes. Throws an Error that says in words why it cannot be read:
 * it is not there, it is a folder, a link or a device, it is too large.
 */
export async function readPlainFile(file: string, most: number): Promise<Buffer> {
  try {
    const stats = await lstat(file);
    if (stats.isDirectory()) throw new Error('it is a folder');
    // A link may lead out of the folder whose hash an edition carries; a pipe may never end.
    if (!stats.isFile()) throw new Error('it is a link or a device, not a plain file');
    if (stats.size > most) throw new Error(`it has more than ${most / 1024} KiB`);
    return await readFile(file);
  } catch (error) {
    throw error instanceof Error && 'code' in error
      ? new Error(why(String(error.code)), { cause: error })
      : error;
  }
}

/** The words of some bytes. Throws an Error that says so where they are not UTF-8. */
export function decoded(bytes: Buffer, keepMark: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch (error) {
    throw new Error('its bytes are not UTF-8', { cause: error });
  }
}

function why(code: string): string {
  if (code === 'ENOENT') return missing;
  if (code === 'ENOTDIR') return 'what should be its folder is a file';
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read it';
  return `it cannot be read (${code})`;
}

/** What is said of a file that is not there. */
export const missing = 'it is not there';
