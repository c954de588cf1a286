import { createHash } from 'node:crypto';
import type { OriginalFile } from '../checks/checked-content.ts';
import { decoded, readPlainFile } from './read-file.ts';

/** With its page furniture, an original may be larger than its copy. */
const most = 1024 * 1024;

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

function countCodePoints(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let unit = 0; unit < text.length; unit += 1) {
    const code = text.charCodeAt(unit);
    const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
    counts[unit + 1] = (counts[unit] ?? 0) + (isSecondHalf ? 0 : 1);
  }
  return counts;
}
