import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What became of a build. */
export interface Outcome {
  isGood: boolean;
  printed: string;
  seconds: number;
}

/** Builds of one site, one after the other. */
export interface Rebuilding {
  /** Builds anew. A build that is on its way is given up, for it reads what is no longer so. */
  rebuild: () => void;
  /** Gives up the build that is on its way, and waits until it has put everything away. */
  stop: () => Promise<void>;
}

const command = join(import.meta.dirname, '../build.ts');

/**
 * Builds into `outDir` whenever it is told to, each time in a process of its own, which reads code anew,
 * and with pages that reload. Tells what became of each build that was not given up.
 */
export function rebuilding(outDir: string, tell: (outcome: Outcome) => void): Rebuilding {
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
    rebuild: () => (running ? giveUp('build') : build()),
    async stop() {
      const ended = running ? once(running, 'close') : null;
      giveUp('stop');
      await ended;
    },
  };
}
