import { spawn } from 'node:child_process';

/** What a build did: its exit code, and everything it printed. */
export interface BuildResult {
  code: number;
  output: string;
}

/** Runs `npm run build` with these settings (CONTENT_DIR, OUT_DIR, BASE_PATH) and waits for its end. */
export function runBuild(settings: Record<string, string>): Promise<BuildResult> {
  const env = { ...process.env, ...settings };
  // Vitest's own settings would make the build believe that it is tested code.
  for (const name of ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']) {
    delete env[name];
  }
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, ['src/cli/build.ts'], { env, stdio: 'pipe' });
    let output = '';
    for (const stream of [build.stdout, build.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    build.on('error', reject);
    build.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
