import { readFile } from 'node:fs/promises';

/** Reads a whole text, byte order mark and all; an Error that says in words why it cannot be read. */
export async function readWhole(file: string): Promise<string | Error> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return new Error('cannot be read: there is no such file');
    if (code === 'EISDIR') return new Error('cannot be read: it is a folder');
    return new Error(
      code.startsWith('ERR_ENCODING')
        ? 'cannot be read: it is not UTF-8 text'
        : `cannot be read (${code})`,
    );
  }
}
