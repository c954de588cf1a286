import { nameOfWords } from '../format/words-file.ts';

/** Attribute of the element of the search page that is told where the index is. */
const indexPlace = 'data-search-index';

/**
 * The search page’s HTML with the index’s folder in its place, and the files that every search needs asked
 * for at once; of several files of words the first word of each, by which its script asks for those that a query
 * needs. Throws if the page has no place.
 */
export function fillIndexPlace(
  html: string,
  { folder, files, firstWords, modules }: IndexPlace,
): string {
  const base = basePathIn(html);
  const address = `${base}${folder}/`;
  const isOne = firstWords.length === 1;
  const needed = isOne ? [...files, nameOfWords(0)] : files;
  const early = [
    ...modules.map((each) => `<link rel="modulepreload" href="${each}">`),
    ...needed.map(
      (file) =>
        `<link rel="preload" href="${address}${file}" as="fetch" crossorigin fetchpriority="low">`,
    ),
  ];
  return html
    .replace(
      `${indexPlace}="${base}"`,
      `${indexPlace}="${address}" data-search-words="${isOne ? '' : firstWords.join(' ')}"`,
    )
    .replace('</head>', `${early.join('')}</head>`);
}

/** The path that the search page says the site is below. Throws if it says none. */
export function basePathIn(html: string): string {
  const base = new RegExp(`<[^>]* ${indexPlace}="([^"]*)"`).exec(html)?.[1];
  if (base === undefined) throw new Error(`the search page has no element with ${indexPlace}`);
  return base;
}

/** Where the index is, and what every search needs. */
export interface IndexPlace {
  folder: string;
  /** Files of the index, from its folder. */
  files: string[];
  /** The first word of each file of words. */
  firstWords: string[];
  /** The addresses of files that the page’s scripts import. */
  modules: string[];
}
