import type { WordChunk } from '../format/word-chunks.ts';

/** Attribute of the element of the search page that is told where the index is. */
const indexPlace = 'data-search-index';

/**
 * The search page’s HTML with the index’s folder in its place. The largest file is asked for at once; the
 * others that every search needs are listed for the page’s script, which would else share the line with
 * them. Where the words are many, the files that they are spread over are listed too.
 * Throws if the page has no place.
 */
export function fillIndexPlace(
  html: string,
  { folder, files, chunks, modules }: IndexPlace,
): string {
  const base = basePathIn(html);
  const address = `${base}${folder}/`;
  const spread = chunks.length > 1 ? JSON.stringify(chunks).replaceAll('"', '&quot;') : '[]';
  const needed = ['records.json', 'pagefind.pf_meta'].concat(
    chunks.length > 1 ? [] : files.filter((file) => file.endsWith('.pf_index')),
  );
  const told = `data-search-needed="${needed.join(' ')}" data-search-chunks="${spread}"`;
  return html
    .replace(`${indexPlace}="${base}"`, `${indexPlace}="${address}" ${told}`)
    .replace(
      '</head>',
      `${modules.map((each) => `<link rel="modulepreload" href="${each}">`).join('')}<link rel="preload" href="${address}pagefind.wasm" as="fetch" crossorigin fetchpriority="low"></head>`,
    );
}

/** The path that the search page says the site is below. Throws if it says none. */
export function basePathIn(html: string): string {
  const base = new RegExp(`<[^>]* ${indexPlace}="([^"]*)"`).exec(html)?.[1];
  if (base === undefined) throw new Error(`the search page has no element with ${indexPlace}`);
  return base;
}

/** Where the index is, and what is asked for early. */
export interface IndexPlace {
  folder: string;
  /** The index’s files, from its folder. */
  files: string[];
  chunks: WordChunk[];
  /** The addresses of files that the page’s scripts import. */
  modules: string[];
}
