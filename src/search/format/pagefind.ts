/**
 * Pagefind’s search without its interface for browsers, which is a tenth of all that a first search
 * loads: what finds is its WebAssembly, and what it exports is spoken to as Pagefind 1.6 does itself.
 */
export interface Pagefind {
  /** The names of the files of words that a word may be in. */
  filesOf(word: string): string[];
  /** Takes a file of words. */
  load(words: Uint8Array<ArrayBuffer>): void;
  /** The places of a word of the files loaded, rising. */
  places(word: string): number[];
}

/** Starts Pagefind on the index that its metadata tells of. Throws where they are not of the make expected. */
export async function startPagefind(
  wasm: BufferSource,
  metadata: Uint8Array<ArrayBuffer>,
): Promise<Pagefind> {
  const { call, put, take } = await start(wasm);
  let index = call('init_pagefind', ...put(metadata));
  return {
    filesOf: (word) => JSON.parse(take(call('request_indexes', index, ...put(word)))),
    load(words) {
      index = call('load_index_chunk', index, ...put(words));
    },
    places(word) {
      const asked = [...put(word), ...put(word), ...put('{}'), ...put('')];
      const { results }: Raw = JSON.parse(take(call('search', index, ...asked, 0, 0)));
      return results.flatMap(({ l }) => l.map((place) => place.l));
    },
  };
}

/** What Pagefind answers: of each of its pages the places of the word. */
interface Raw {
  results: { l: { l: number }[] }[];
}

/** Starts the WebAssembly: how to call it, and to put bytes or text into its memory and take text out. */
async function start(wasm: BufferSource) {
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
