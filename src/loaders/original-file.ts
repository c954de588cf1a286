import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** An original text as it came. */
export interface OriginalFile {
  text: string;
  /** Hex, of the bytes. */
  sha256: string;
  /** For each UTF-16 unit of the text and its end, how many code points stand before it. */
  codePoints: Uint32Array;
}

/** Reads an original as UTF-8, byte order mark kept. Throws where the file is missing or not UTF-8. */
export async function readOriginal(file: string): Promise<OriginalFile> {
  const bytes = await readFile(file);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { text, sha256, codePoints: countCodePoints(text) };
}

function countCodePoints(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let unit = 0; unit < text.length; unit += 1) {
    const isSecondHalf = /[\uDC00-\uDFFF]/.test(text[unit] ?? '');
    counts[unit + 1] = (counts[unit] ?? 0) + (isSecondHalf ? 0 : 1);
  }
  return counts;
}
