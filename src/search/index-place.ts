/** Attribute of the element of the search page that is told where the index is. */
export const indexPlace = 'data-search-index';

/**
 * The search page’s HTML with the index’s folder in its place, and the files that every search needs
 * asked for at once. Its own script runs before the first paint, so that this shows what the words in
 * the address name. `files` are the index’s files, from its folder. Throws if the page has no place.
 */
export function fillIndexPlace(html: string, folder: string, files: string[]): string {
  const base = new RegExp(`<[^>]* ${indexPlace}="([^"]*)"`).exec(html)?.[1];
  if (base === undefined) throw new Error(`the search page has no element with ${indexPlace}`);
  const address = `${base}${folder}/`;
  const tag = cacheTag(folder);
  const data = files
    .filter((file) => isAlwaysNeeded(file, files))
    .sort()
    .map((file) => preload(address + file + (file === 'pagefind-entry.json' ? `?ts=${tag}` : '')));
  const links = [`<link rel="modulepreload" href="${address}pagefind.js">`, ...data].join('');
  return html
    .replace(`${indexPlace}="${base}"`, `${indexPlace}="${address}"`)
    .replace('<script type="module"', '<script type="module" blocking="render"')
    .replace('</head>', `${links}</head>`);
}

/** By what Pagefind asks for its entry file, so that a preload and the cache serve it. */
export function cacheTag(folder: string): string {
  return folder.replace(/\/$/, '').split('/').at(-1) ?? '';
}

/** The core; and where it is a single file, the words or the texts. */
function isAlwaysNeeded(file: string, files: string[]): boolean {
  if (/\.(json|pf_meta|pagefind)$/.test(file)) return true;
  const kind = /\.(pf_index|pf_fragment)$/.exec(file)?.[0];
  return kind !== undefined && files.filter((each) => each.endsWith(kind)).length === 1;
}

const preload = (address: string) =>
  `<link rel="preload" href="${address}" as="fetch" crossorigin="anonymous">`;
