import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { toString as textOf } from 'mdast-util-to-string';
import { attribute, type BuiltPage, elements } from './built-pages.ts';
import { hasClass } from './source-words.ts';

/** What a page weighs on a host that packs with brotli. */
export interface PageWeight {
  /** Bytes of the page and of everything it loads, its icon included. */
  bytes: number;
  /** Those of the documents' words that it prints, each once, packed by themselves. */
  words: number;
  /** Files asked for; the icon, which a browser asks for once a site, is none. */
  requests: number;
}

/** Weighs a page of a site that was built for the root of a host. */
export function weightOf(folder: string, page: BuiltPage): PageWeight {
  const loaded = filesOf(folder, page);
  const icons = linksOf(page, 'icon');
  const files = [...loaded, ...icons].map((file) => readFileSync(join(folder, file)));
  return {
    bytes: [Buffer.from(page.html), ...files].reduce((sum, each) => sum + packed(each), 0),
    words: packed(Buffer.from(wordsOf(page).join('\n'))),
    requests: 1 + loaded.length,
  };
}

/** Style sheets and scripts, and what those import before they run. */
function filesOf(folder: string, page: BuiltPage): string[] {
  const scripts = elements(page.tree, 'script').flatMap((each) => attribute(each, 'src') ?? []);
  const wanted = new Set([...linksOf(page, 'stylesheet'), ...scripts]);
  for (const file of wanted) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, name = ''] of code.matchAll(/\b(?:from|import)\s*["'`](\.\/[^"'`]+)/g))
      wanted.add(join(file, '..', name));
  }
  return [...wanted];
}

function linksOf({ tree }: BuiltPage, kind: string): string[] {
  return elements(tree, 'link')
    .filter((each) => attribute(each, 'rel') === kind)
    .flatMap((each) => attribute(each, 'href') ?? []);
}

function wordsOf({ tree }: BuiltPage): string[] {
  const quoted = ['words', 'words-small', 'passage-words'];
  const places = elements(tree, (each) => quoted.some((name) => hasClass(each, name)));
  return [...new Set(places.map((each) => textOf(each).replace(/\s+/g, ' ').trim()))];
}

/** The bytes of a file on such a host. */
export function packed(text: Buffer): number {
  return brotliCompressSync(text).length;
}
