import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from './headers-file.ts';

/** Answers one request; `createServer` of node:http takes it as it is. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface StaticOptions {
  /** The path that the site was built for: `/` or `/record/`. */
  base?: string;
  /** Whether the folder's `_headers` file is applied, as a host would; it is, unless false. */
  headers?: boolean;
}

/**
 * A handler that serves a built site the way a static host does: `_headers` applied, a folder
 * without its slash redirected, `404.html` with status 404 for what is missing, and nothing outside
 * the base path. Reads the folder once: a later build needs a new handler.
 * Throws if the folder holds no site.
 */
export function staticHandler(folder: string, options: StaticOptions = {}): Handler {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`No site in ${folder}: expected an index.html. Run "npm run build" first.`);
  }
  const base = `/${(options.base ?? '/').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const rules = options.headers === false ? [] : readRules(folder);
  const notFound = readIfThere(join(folder, '404.html'));
  const files = sirv(folder, { etag: true });

  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) {
      if (pathname === '/' || `${pathname}/` === base) return redirect(response, base + search);
      return missing();
    }
    const address = `/${pathname.slice(base.length)}`;
    for (const [name, value] of headersFor(rules, address)) response.setHeader(name, value);
    if (address === '/_headers') return missing();
    if (!address.endsWith('/') && existsSync(join(folder, decode(address), 'index.html'))) {
      return redirect(response, `${pathname}/${search}`);
    }
    request.url = address + search;
    files(request, response, missing);

    function missing() {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      response.end(request.method === 'HEAD' ? undefined : notFound);
    }
  };
}

function redirect(response: ServerResponse, address: string) {
  response.writeHead(301, { Location: address }).end();
}

function readRules(folder: string) {
  return parseHeadersFile(readIfThere(join(folder, '_headers')));
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The path as the disk knows it; one that cannot be decoded names no file. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
