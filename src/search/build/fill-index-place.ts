import { cacheTag } from '../format/cache-tag.ts';
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
  /^wasm\..*\.pagefind$/,
  /^pagefind\.js$/,
  /\.pf_index$/,
  /\.pf_meta$/,
  /^pagefind-entry\.json$/,
  /^records\.json$/,
  /\.pf_fragment$/,
];

function preload(folder: string, file: string): string {
  if (file.endsWith('.js')) return `<link rel="modulepreload" href="${folder}${file}">`;
  const address = folder + file + (file === 'pagefind-entry.json' ? `?ts=${cacheTag(folder)}` : '');
  return `<link rel="preload" href="${address}" as="fetch" crossorigin="anonymous" fetchpriority="low">`;
}
