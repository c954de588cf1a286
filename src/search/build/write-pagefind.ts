import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { WordChunk } from '../format/word-chunks.ts';
import { indexWords } from '../words/index-words.ts';
import { readChunks } from './read-chunks.ts';
import type { IndexPiece } from './search-record.ts';

/**
 * Writes a Pagefind index in which each report is a page and its words are their stems, and tells the
 * files that words are in. Throws if Pagefind fails.
 */
export async function writePagefind(reports: IndexPiece[][], folder: string): Promise<WordChunk[]> {
  await mkdir(join(folder, 'index'), { recursive: true });
  let chunks: WordChunk[] = [];
  for (const { path, content } of await filesOf(reports)) {
    if (/^index\//.test(path)) await writeFile(join(folder, path), content);
    if (/^wasm\.unknown/.test(path)) await writeFile(join(folder, 'pagefind.wasm'), bare(content));
    if (!path.endsWith('.pf_meta')) continue;
    await writeFile(join(folder, 'pagefind.pf_meta'), content);
    chunks = readChunks(bare(content));
  }
  return chunks;
}

/** The index’s files. Pagefind is told that the language is unknown, so that it stems no word again. */
async function filesOf(reports: IndexPiece[][]) {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    for (const [number, pieces] of reports.entries()) {
      const content = pieces.flatMap(({ words }) => indexWords(words)).join(' ');
      const added = await index.addCustomRecord({
        url: `/${number}/`,
        content,
        language: 'unknown',
      });
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused a report: ${added.errors.join('; ')}`);
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind could not write: ${failed.join('; ')}`);
    return files;
  } finally {
    await close();
  }
}

/** A file without its packing: as WebAssembly a host knows how to pack it better. Throws for another make. */
function bare(content: Uint8Array): Buffer {
  const file = gunzipSync(content);
  if (file.toString('latin1', 0, signature.length) !== signature)
    throw new Error('unexpected file of Pagefind; expected its signature at the start');
  return file.subarray(signature.length);
}

const signature = 'pagefind_dcd';
