import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { startPagefind } from '../format/pagefind.ts';

/**
 * What Pagefind makes of the words of an edition, in their order: its WebAssembly, its metadata, and the files of
 * words with the first word of each, in the order of the words; all without its own packing, which is less than
 * that of hosts. Throws if Pagefind fails.
 */
export async function pagefindFiles(words: string[]): Promise<PagefindFiles> {
  const files = await filesOf(words.join(' '));
  const file = (name: RegExp) => {
    const found = files.find(({ path }) => name.test(path));
    if (!found) throw new Error(`unexpected files of Pagefind; expected ${name}`);
    return unpacked(found.content);
  };
  const wasm = file(/^wasm\.unknown/);
  const metadata = file(/\.pf_meta$/);
  const { filesOf: namesOf } = await startPagefind(wasm, metadata);
  const firsts = new Map<string, string>();
  for (const word of [...new Set(words)].sort())
    for (const name of namesOf(word)) if (!firsts.has(name)) firsts.set(name, word);
  return {
    wasm,
    metadata,
    words: [...firsts].map(([name, first]) => ({
      first,
      file: file(new RegExp(`^index/${name}\\.`)),
    })),
  };
}

export interface PagefindFiles {
  wasm: Uint8Array<ArrayBuffer>;
  metadata: Uint8Array<ArrayBuffer>;
  words: { first: string; file: Uint8Array<ArrayBuffer> }[];
}

/** A file as Pagefind packs it: gzip around a signature and its content. */
const unpacked = (packed: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gunzipSync(packed)).subarray('pagefind_dcd'.length);

/** The files of an index of one text. Pagefind is told no language, so that it stems no word again. */
async function filesOf(content: string) {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    const added = await index.addCustomRecord({ url: '/', content, language: 'unknown' });
    const { files, errors: failed } = await index.getFiles();
    const all = [...added.errors, ...failed];
    if (all.length > 0) throw new Error(`Pagefind failed: ${all.join('; ')}`);
    return files;
  } finally {
    await close();
  }
}
