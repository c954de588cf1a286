import { readFile } from 'node:fs/promises';
import type { Problem } from '../schemas/problem.ts';

/** A text file as read: its words, or why there are none. */
export type TextRead = { text: string } | { problem: Problem; missing: boolean };

/** Reads a file as UTF-8, without a byte order mark. What cannot be read is a problem, not a throw. */
export async function readText(file: string): Promise<TextRead> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const reason = `unexpected file: ${why(code)}; expected a text in UTF-8. Put it right, or set CONTENT_DIR to another folder.`;
    const problem: Problem = {
      file,
      line: 1,
      column: 1,
      rule: 'file-readable',
      reason,
      severity: 'error',
    };
    return { problem, missing: code === 'ENOENT' };
  }
}

/** Reads a file that need not be there: `otherwise` stands for one that is missing. */
export async function readTextIfThere(file: string, otherwise: string): Promise<TextRead> {
  const read = await readText(file);
  return 'problem' in read && read.missing ? { text: otherwise } : read;
}

function why(code: string): string {
  if (code === 'ENOENT') return 'it is not there';
  if (code === 'EISDIR') return 'it is a folder';
  if (code.startsWith('ERR_ENCODING')) return 'its bytes are not UTF-8';
  return `it cannot be read (${code})`;
}
