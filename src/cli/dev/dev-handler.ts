import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Handler, staticHandler } from '../../serve/static-handler.ts';
import type { Outcome } from './rebuild.ts';

/** Serves what is being written: the last good build, and what is wrong with what came after it. */
export interface DevHandler {
  handler: Handler;
  /** Tells every open page what became of a build. */
  tell: (outcome: Outcome) => void;
}

/**
 * Serves the builds in a folder below `base`, and at `dev-changes` there an endless answer, from which
 * pages learn of each build. Until one has gone well, every address answers with what is known.
 */
export function devHandler(folder: string, base: string): DevHandler {
  const listening = new Set<ServerResponse>();
  let goodBuilds = 0;
  let mistakes: string | null = null;
  const send = (response: ServerResponse) =>
    response.write(`data: ${JSON.stringify({ goodBuilds, mistakes })}\n\n`);

  return {
    handler(request, response) {
      if (request.url === `${base}dev-changes`) {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        send(response);
        listening.add(response);
        response.on('close', () => listening.delete(response));
      } else if (existsSync(join(folder, 'index.html'))) {
        staticHandler(folder, { base })(request, response);
      } else {
        const headers = { 'Content-Type': 'text/plain; charset=utf-8', Refresh: '1' };
        response.writeHead(503, headers).end(mistakes ?? 'The site is being built.\n');
      }
    },
    tell({ isGood, printed }) {
      if (isGood) goodBuilds += 1;
      mistakes = isGood ? null : printed;
      for (const response of listening) send(response);
    },
  };
}
