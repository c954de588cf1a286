import { type ChildProcess, spawn } from 'node:child_process';

/** What a build did: its exit code, and everything it printed. */
export interface BuildResult {
  code: number;
  output: string;
}

/** A build that runs: its process, and what it did once that has ended. */
export interface RunningBuild {
  running: ChildProcess;
  ended: Promise<BuildResult>;
}

/**
 * Runs `npm run build` with these settings (CONTENT_DIR, OUT_DIR, BASE_PATH), in this project or a copy
 * of it, and waits for its end.
 */
export function runBuild(settings: Record<string, string>, project = '.'): Promise<BuildResult> {
  return startBuild(settings, project).ended;
}

/** Starts `npm run build` with these settings. */
export function startBuild(settings: Record<string, string>, cwd = '.'): RunningBuild {
  const env = { ...process.env, ...settings };
  const running = spawn(process.execPath, ['src/cli/build.ts'], { cwd, env, stdio: 'pipe' });
  let output = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<BuildResult>((resolve, reject) => {
    running.on('error', reject);
    running.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
  return { running, ended };
}
