import { existsSync, readFileSync, statSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { isPath, targetOf } from './target.ts';

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
 * the base path. Each request reads the folder, so that the next build is served once it is in
 * place. Throws if the folder holds no site.
 */
export function staticHandler(folder: string, options: StaticOptions = {}): Handler {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`No site in ${folder}: expected an index.html. Run "npm run build" first.`);
  }
  const base = `/${(options.base ?? '/').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const site = { folder, base, headers: options.headers ?? true };
  return (request, response) => handle({ site, request, response, triesLeft: mostTries });
}

/** One request to a site, and where its answer goes. */
interface Exchange {
  site: { folder: string } & Required<StaticOptions>;
  request: IncomingMessage;
  response: ServerResponse;
  triesLeft: number;
}

function handle(exchange: Exchange) {
  try {
    answer(exchange);
  } catch (error) {
    console.error(error);
    refuse(exchange.response, 500);
  }
}

function answer(exchange: Exchange) {
  const { site, request, response } = exchange;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response.setHeader('Allow', 'GET, HEAD'), 405);
  }
  const target = targetOf(request.url ?? '/', site.base);
  if (target === null) return refuse(response, 400);
  if (target.address !== null) return sendFile(exchange, target.address, target.search);
  return target.isAbove ? redirect(response, site.base + target.search) : missing(exchange);
}

function sendFile(exchange: Exchange, address: string, search: string) {
  const { site, request, response, triesLeft } = exchange;
  const before = buildIn(site.folder);
  applyHeaders(exchange, address);
  if (isPath(address, '/_headers')) return missing(exchange);
  send(request, address, { root: site.folder })
    .on('directory', () => redirect(response, `${site.base}${address.slice(1)}/${search}`))
    .on('error', ({ status }: { status: number }) => {
      const isReplaced = before === null || before !== buildIn(site.folder);
      if (isReplaced && triesLeft > 0) {
        setTimeout(handle, pause, { ...exchange, triesLeft: triesLeft - 1 });
      } else if ([400, 403, 404].includes(status)) missing(exchange);
      else refuse(response, status);
    })
    .pipe(response);
}

/** While one build takes the place of another there is no folder for a moment: milliseconds, tries. */
const pause = 20;
const mostTries = 25;

/** What tells one build in a folder from the next; null while there is none. */
function buildIn(folder: string): string | null {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.mtimeMs}` : null;
}

function applyHeaders({ site, response }: Exchange, address: string) {
  if (!site.headers) return;
  const rules = parseHeadersFile(readIfThere(join(site.folder, '_headers')));
  for (const [name, value] of headersFor(rules, site.base + address.slice(1)))
    response.setHeader(name, value);
}

function redirect(response: ServerResponse, address: string) {
  response.writeHead(301, { Location: address }).end();
}

function missing({ site, response }: Exchange) {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readIfThere(join(site.folder, '404.html')));
}

function refuse(response: ServerResponse, status: number) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const words = `${STATUS_CODES[status]}\n`;
  response.setHeader('Content-Length', words.length);
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(words);
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
