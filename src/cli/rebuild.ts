import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Handler, staticHandler } from '../serve/static-handler.ts';

/**
 * Builds into `outDir` whenever it is told to, each time in a process of its own, which reads code anew,
 * and with pages that reload. Tells what became of each build that was not given up.
 */
export function rebuilding(outDir: string, tell: (outcome: Outcome) => void) {
  let running: ChildProcess | null = null;
  let next: 'none' | 'build' | 'stop' = 'none';

  function build() {
    const began = performance.now();
    const env = { ...process.env, OUT_DIR: outDir };
    const child = spawn(process.execPath, [command, '--reload'], { env, stdio: 'pipe' });
    running = child;
    next = 'none';
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    child.on('close', (code) => {
      running = null;
      if (next === 'build') build();
      const seconds = (performance.now() - began) / 1000;
      if (next === 'none' && running === null) tell({ isGood: code === 0, printed, seconds });
    });
  }

  function giveUp(then: 'build' | 'stop') {
    next = then;
    running?.kill();
  }

  return {
    /** Builds anew. A build that is on its way is given up, for it reads what is no longer so. */
    rebuild: () => (running ? giveUp('build') : build()),
    /** Gives up the build that is on its way, and waits until it has put everything away. */
    async stop() {
      const ended = running ? once(running, 'close') : null;
      giveUp('stop');
      await ended;
    },
  };
}

/**
 * Serves the builds in a folder below `base`, and at `dev-changes` there an endless answer, from which
 * pages learn of each build. Until one has gone well, every address answers with what is known.
 */
export function devHandler(folder: string, base: string) {
  const listening = new Set<ServerResponse>();
  let goodBuilds = 0;
  let mistakes: string | null = null;
  const send = (response: ServerResponse) =>
    response.write(`data: ${JSON.stringify({ goodBuilds, mistakes })}\n\n`);

  const handler: Handler = (request, response) => {
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
  };
  return {
    handler,
    /** Tells every open page what became of a build. */
    tell({ isGood, printed }: Outcome) {
      if (isGood) goodBuilds += 1;
      mistakes = isGood ? null : printed;
      for (const response of listening) send(response);
    },
  };
}

const command = join(import.meta.dirname, 'build.ts');

/** What became of a build. */
interface Outcome {
  isGood: boolean;
  printed: string;
  seconds: number;
}
