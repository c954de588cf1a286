import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import { listen } from '../../src/serve/serve.ts';
import { staticHandler } from '../../src/serve/static-handler.ts';

/** A line: how long a question takes to come back with an answer, and how much it carries. */
export interface Line {
  roundTrip: number;
  /** Bits a second, shared by all that is on its way. */
  rate: number;
}

/** A site on a shaped line: its address, what was sent since the last look, and how to stop it. */
export interface ShapedSite {
  address: string;
  sent(): { bytes: number; requests: number };
  close(): Promise<void>;
}

const slice = 2048;
/** What hosts pack: texts, and WebAssembly. */
const packedTypes = /text|javascript|json|svg|xml|wasm/;

/** Serves a built site with brotli over a line that the server itself shapes, workers included. */
export async function serveShaped(folder: string, line: Line): Promise<ShapedSite> {
  const inside = await listen(staticHandler(folder), 0);
  const packed = new Map<string, Buffer>();
  const waiting: Delivery[] = [];
  let count = { bytes: 0, requests: 0 };
  let busy = false;

  const server = createServer(async (request, response) => {
    count.requests += 1;
    const from = performance.now();
    const answer = await fetch(inside.address + request.url, {
      redirect: 'manual',
      headers: conditional(request),
    });
    const body = await packedBody(request.url ?? '', answer);
    writeHead(response, answer, body);
    const head = 300;
    setTimeout(
      () => {
        waiting.push({ response, body, at: -head });
        void deliver();
      },
      Math.max(0, line.roundTrip - (performance.now() - from)),
    );
  });

  async function packedBody(url: string, answer: Response): Promise<Buffer> {
    const raw = Buffer.from(await answer.arrayBuffer());
    if (!packedTypes.test(answer.headers.get('content-type') ?? '') || raw.length < 200) return raw;
    const known = packed.get(url) ?? brotliCompressSync(raw, { params: quality(raw.length) });
    packed.set(url, known);
    isBrotli.add(known);
    return known;
  }

  /** Sends a slice of each answer in turn, as fast as the line carries. */
  async function deliver(): Promise<void> {
    if (busy) return;
    busy = true;
    let due = performance.now();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const size = Math.min(slice, next.body.length - next.at);
      due = Math.max(due, performance.now() - 20) + (size * 8000) / line.rate;
      const wait = due - performance.now();
      if (wait > 2) await new Promise((resolve) => setTimeout(resolve, wait));
      next.response.write(next.body.subarray(Math.max(0, next.at), next.at + size));
      count.bytes += size;
      next.at += size;
      if (next.at < next.body.length) waiting.push(next);
      else next.response.end();
    }
    busy = false;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    sent() {
      const seen = count;
      count = { bytes: 0, requests: 0 };
      return seen;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await inside.close();
    },
  };
}

function conditional(request: IncomingMessage): Record<string, string> {
  const tag = request.headers['if-none-match'];
  return tag ? { 'if-none-match': tag } : {};
}

function writeHead(response: ServerResponse, answer: Response, body: Buffer): void {
  const headers = Object.fromEntries(
    [...answer.headers].filter(
      ([name]) => !/^(content-length|connection|transfer|keep-alive)/.test(name),
    ),
  );
  const encoding = isBrotli.has(body) ? { 'content-encoding': 'br' } : {};
  response.writeHead(answer.status, { ...headers, ...encoding });
}

const isBrotli = new WeakSet<Buffer>();

const quality = (size: number) => ({
  [constants.BROTLI_PARAM_QUALITY]: size > 2_000_000 ? 5 : 11,
});

interface Delivery {
  response: ServerResponse;
  body: Buffer;
  at: number;
}
