/**
 * Pagefind’s search without its interface for browsers, which is a tenth of all that a first search
 * loads: what finds is its WebAssembly, and what it exports is spoken to as Pagefind 1.6 does itself.
 */
export interface Pagefind {
  /** Loads what a search for these words needs. */
  load(words: string): Promise<void>;
  /** The pages that hold a word, and where it stands in each, counted in words; all pages for no word. */
  search(word: string): Promise<{ page: string; places: number[] }[]>;
}

/** Starts Pagefind on an index, whose files `read` reads. Throws where they are not of the make expected. */
export async function openPagefind(
  read: (name: string) => Promise<ArrayBuffer>,
): Promise<Pagefind> {
  const [wasm, meta] = await Promise.all([
    read('pagefind.wasm'),
    read('pagefind.pf_meta').then(unpacked),
  ]);
  const { call, put, take } = await start(wasm);
  let index = call('init_pagefind', ...put(meta));
  const chunks = new Map<string, Promise<void>>();
  const loadChunk = async (name: string) => {
    const chunk = await unpacked(await read(`index/${name}.pf_index`));
    index = call('load_index_chunk', index, ...put(chunk));
  };
  const load = async (words: string) => {
    const wanted: string[] = JSON.parse(take(call('request_indexes', index, ...put(words))));
    for (const name of wanted.filter(Boolean)) {
      const loaded = chunks.get(name) ?? loadChunk(name);
      chunks.set(name, loaded);
      await loaded;
    }
  };
  return {
    load,
    async search(word) {
      await load(word);
      const asked = [...put(word), ...put(word), ...put('{}'), ...put('')];
      const { results }: Raw = JSON.parse(take(call('search', index, ...asked, 0, 0)));
      return results.map(({ p, l }) => ({ page: p, places: l.map((place) => place.l) }));
    },
  };
}

/** What Pagefind answers: each page’s hash, and the places of the word in it. */
interface Raw {
  results: { p: string; l: { l: number }[] }[];
}

/** Starts the WebAssembly: how to call it, and to put bytes or text into its memory and take text out. */
async function start(wasm: ArrayBuffer) {
  const { instance } = await WebAssembly.instantiate(wasm, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => fillTable(instance.exports) },
  });
  const call = (name: string, ...values: number[]) => {
    const exported = instance.exports[name];
    if (typeof exported !== 'function') throw new Error(`unexpected Pagefind; expected ${name}`);
    return exported(...values);
  };
  const bytes = () => {
    const { memory } = instance.exports;
    if (!(memory instanceof WebAssembly.Memory)) throw new Error('unexpected Pagefind; no memory');
    return new Uint8Array(memory.buffer);
  };
  call('__wbindgen_start');
  return {
    call,
    put(value: string | Uint8Array): [start: number, length: number] {
      const put = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      const start = call('__wbindgen_malloc', put.length, 1);
      bytes().set(put, start);
      return [start, put.length];
    },
    take([start, length]: [number, number]): string {
      const text = new TextDecoder().decode(bytes().subarray(start, start + length));
      call('__wbindgen_free', start, length, 1);
      return text;
    },
  };
}

/** The values that wasm-bindgen expects at the start of its table. */
function fillTable({ __wbindgen_externrefs: table }: WebAssembly.Exports): void {
  if (!(table instanceof WebAssembly.Table)) throw new Error('unexpected Pagefind; no table');
  const first = table.grow(4);
  table.set(0, undefined);
  for (const [at, value] of [undefined, null, true, false].entries()) table.set(first + at, value);
}

/** A file as Pagefind packs it: gzip around a signature and its content. */
async function unpacked(file: ArrayBuffer): Promise<Uint8Array> {
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer()).subarray('pagefind_dcd'.length);
}
