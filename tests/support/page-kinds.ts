import { type BuiltPage, builtPages } from './built-pages.ts';

/**
 * One page of each kind that a built site has: the one with the most HTML. Pages whose addresses
 * are alike but for names below the first folder are of one kind: `/quotes/a/1/` and `/quotes/b/2/`.
 */
export function pageKinds(folder: string): { kind: string; page: BuiltPage }[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of builtPages(folder)) {
    const kind = kindOf(page.address);
    const known = largest.get(kind);
    if (!known || page.html.length > known.html.length) largest.set(kind, page);
  }
  return [...largest].map(([kind, page]) => ({ kind, page }));
}

function kindOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  return ['', first, ...rest.map(() => '*'), ''].join('/').replace('//', '/');
}
