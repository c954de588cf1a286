import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build took. */
export interface BuildReading {
  seconds: number;
  pages: number;
  /** Most memory that the build held at once, in MB; null where the system does not tell. */
  memory: number | null;
}

/** Builds a content folder with this site’s own command. Throws with what it printed if it fails. */
export async function measuredBuild(contentDir: string, outDir: string): Promise<BuildReading> {
  const started = performance.now();
  const build = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir },
  });
  let printed = '';
  let memory: number | null = null;
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (part) => {
      printed = (printed + part).slice(-4000);
    });
  const watch = setInterval(() => {
    memory = Math.max(memory ?? 0, peakMemory(build.pid) ?? 0) || null;
  }, 200);
  const code = await new Promise((resolve) => build.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build of ${contentDir} failed:\n${printed}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, pages: countPages(outDir), memory };
}

function peakMemory(pid: number | undefined): number | null {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return peak ? Math.round(Number(peak) / 1024) : null;
  } catch {
    return null;
  }
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html'))
    .length;
}
