import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import type { OriginalFile } from '../checks/checked-content.ts';
import { controlAt } from '../mistakes/yaml-lines.ts';
import { placesOf } from '../parser/document/place.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';

/**
 * Reads a plain file as UTF-8, without a byte order mark, control characters and marks of an unfinished
 * merge. Null where it cannot be read; why is put to `problems`.
 */
export async function readText(
  file: string,
  problems: Problem[],
  { ifMissing, most = maxWritten }: FileRead = {},
): Promise<string | null> {
  try {
    const text = decoded(await readPlainFile(file, most), false);
    const fault = faultIn(text);
    if (!fault) return text;
    problems.push(fileProblem(file, 'file-readable', fault.reason, placesOf(text)(fault.at)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (why === missing && ifMissing !== undefined) return ifMissing;
    const reason = `unexpected file: ${why}; expected a text in UTF-8. Put it right, or set CONTENT_DIR to another folder.`;
    problems.push(fileProblem(file, 'file-readable', reason));
  }
  return null;
}

/** The list of addresses grows with every report: about 100 bytes each. */
export const maxList = 64 * 1024 * 1024;

/**
 * Reads an original as UTF-8, byte order mark kept. Throws, saying why in words, where it is missing,
 * too large, not a plain file or not UTF-8.
 */
export async function readOriginal(file: string): Promise<OriginalFile> {
  const bytes = await readPlainFile(file, most);
  const text = decoded(bytes, true);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { text, sha256, codePoints: countCodePoints(text) };
}

/** What no text of a content folder may hold, and where. */
function faultIn(text: string): { at: number; reason: string } | null {
  const control = controlAt(text);
  if (control !== null) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
    const reason = `unexpected control character U+${code}, which no page and no feed may hold; expected words. Take it out.`;
    return { at: control, reason };
  }
  // The marks that Git writes into a file where two versions of a place differ.
  const merge = text.search(/^<{7} /m);
  if (merge < 0 || !/^={7}$/m.test(text) || !/^>{7} /m.test(text)) return null;
  const reason =
    'unexpected marks of a merge that was not finished; expected these lines as they are meant. Put the two versions together, a list of addresses from the lines of both, because no published address may go; and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.';
  return { at: merge, reason };
}

/** No file of a content folder that a person writes need be larger. */
const maxWritten = 256 * 1024;

/**
 * Reads a plain file of at most `most` bytes. Throws an Error that says in words why it cannot be read:
 * it is not there, it is a folder, a link or a device, it is too large.
 */
async function readPlainFile(file: string, most: number): Promise<Buffer> {
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
function decoded(bytes: Buffer, keepMark: boolean): string {
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
const missing = 'it is not there';

/** With its page furniture, an original may be larger than its copy. */
const most = 1024 * 1024;

function countCodePoints(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let unit = 0; unit < text.length; unit += 1) {
    const code = text.charCodeAt(unit);
    const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
    counts[unit + 1] = (counts[unit] ?? 0) + (isSecondHalf ? 0 : 1);
  }
  return counts;
}

/** What may be said of a file. */
export interface FileRead {
  /** What stands for it where it is not there; without this it must be. */
  ifMissing?: string;
  /** How many bytes it may have. */
  most?: number;
}
