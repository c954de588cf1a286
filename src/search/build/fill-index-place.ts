import type { WordChunk } from '../format/word-chunks.ts';

/** Attribute of the element of the search page that is told where the index is. */
export const indexPlace = 'data-search-index';

/**
 * The search page’s HTML with the index’s folder in its place, and the files that every search needs
 * asked for at once; where the words are many, the files that they are spread over are listed. Its own
 * script runs before the first paint, so that this shows what the words in the address name. `files`
 * are the index’s files, from its folder. Throws if the page has no place.
 */
export function fillIndexPlace(
  html: string,
  folder: string,
  files: string[],
  chunks: WordChunk[],
): string {
  const base = new RegExp(`<[^>]* ${indexPlace}="([^"]*)"`).exec(html)?.[1];
  if (base === undefined) throw new Error(`the search page has no element with ${indexPlace}`);
  const address = `${base}${folder}/`;
  const told = chunks.length > 1 ? JSON.stringify(chunks).replaceAll('"', '&quot;') : '[]';
  const links = neededFirst.flatMap((pattern) => {
    const found = files.filter((file) => pattern.test(file));
    return found.length === 1 ? found.map((file) => preload(address, file)) : [];
  });
  return html
    .replace(`${indexPlace}="${base}"`, `${indexPlace}="${address}" data-search-chunks="${told}"`)
    .replace('<script type="module"', '<script type="module" blocking="render"')
    .replace('</head>', `${links.join('')}</head>`);
}

/** What every search needs, the largest first; words and texts where each is a single file. */
const neededFirst = [
  /^pagefind\.wasm$/,
  /\.pf_index$/,
  /\.pf_meta$/,
  /^records\.json$/,
  /^vocabulary\.json$/,
  /^texts\.json$/,
];

const preload = (folder: string, file: string) =>
  `<link rel="preload" href="${folder}${file}" as="fetch" crossorigin="anonymous" fetchpriority="low">`;
