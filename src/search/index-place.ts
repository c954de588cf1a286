/** Attribute of the element of the search page that is told where the index is. */
export const indexPlace = 'data-search-index';

/**
 * The search page’s HTML with the index’s folder in its place, and the files that every search
 * needs asked for at once: the catalogue, and where they are single files the words and texts too.
 * Throws if the page has no such place.
 */
export function fillIndexPlace(html: string, folder: string, files: string[]): string {
  const base = new RegExp(`<[^>]* ${indexPlace}="([^"]*)"`).exec(html)?.[1];
  if (base === undefined) throw new Error(`the search page has no element with ${indexPlace}`);
  const countOf = (kind: string) => files.filter((name) => name.startsWith(`${kind}-`)).length;
  const whole = ['words', 'texts'].filter((kind) => countOf(kind) === 1).map((kind) => `${kind}-0`);
  const preloads = ['catalogue', 'vocabulary', 'reports', ...whole]
    .map((name) => preload(`${base}${folder}/${name}.json`))
    .join('');
  const filled = `${indexPlace}="${base}${folder}/" data-search-word-files="${countOf('words')}"`;
  return html.replace(`${indexPlace}="${base}"`, filled).replace('</head>', `${preloads}</head>`);
}

const preload = (address: string) =>
  `<link rel="preload" href="${address}" as="fetch" crossorigin="anonymous">`;
