import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a program that makes a site took. Null where the system does not tell. */
export interface RunReading {
  seconds: number;
  pages: number;
  files: number;
  /** Of all files, and of the largest. */
  megabytes: { all: number; largest: number };
  /** CPU seconds of the program and of those that it started. */
  cpu: number | null;
  /** Most memory that it held at once, in MB. */
  memory: number | null;
}

const project = join(import.meta.dirname, '../..');
const ticksASecond = 100;

/**
 * Runs a program of this project under Node (its file and arguments after Node’s own) that makes a
 * site in a folder. Throws with what it printed if it fails.
 */
export async function measuredRun(
  args: string[],
  env: Record<string, string>,
  site: string,
): Promise<RunReading> {
  const started = performance.now();
  const run = spawn(process.execPath, args, { cwd: project, env: { ...process.env, ...env } });
  let printed = '';
  for (const stream of [run.stdout, run.stderr])
    stream.on('data', (part) => {
      printed = (printed + part).slice(-4000);
    });
  let cpu: number | null = null;
  let memory: number | null = null;
  const watch = setInterval(() => {
    cpu = cpuOf(run.pid) ?? cpu;
    memory = memoryOf(run.pid) ?? memory;
  }, 50);
  const code = await new Promise((resolve) => run.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`node ${args.join(' ')} failed:\n${printed}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, ...filesIn(site), cpu, memory };
}

/** Builds a content folder with this site’s own command. */
export function measuredBuild(
  contentDir: string,
  site: string,
  options: string[] = [],
): Promise<RunReading> {
  return measuredRun(
    [...options, 'src/cli/build.ts'],
    { CONTENT_DIR: contentDir, OUT_DIR: site },
    site,
  );
}

/** The times of a process and of its children that have ended: fields 14 to 17 of its `stat`. */
function cpuOf(pid: number | undefined): number | null {
  const fields = readProcess(pid, 'stat')?.split(') ').at(-1)?.split(' ').slice(11, 15);
  return fields ? fields.reduce((sum, ticks) => sum + Number(ticks), 0) / ticksASecond : null;
}

function memoryOf(pid: number | undefined): number | null {
  const peak = /VmHWM:\s+(\d+) kB/.exec(readProcess(pid, 'status') ?? '')?.[1];
  return peak ? Math.round(Number(peak) / 1024) : null;
}

function readProcess(pid: number | undefined, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

function filesIn(folder: string): Pick<RunReading, 'pages' | 'files' | 'megabytes'> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stats: statSync(join(folder, name)) }))
    .filter(({ stats }) => stats.isFile());
  const sizes = files.map(({ stats }) => stats.size / 1_000_000);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    megabytes: { all: sizes.reduce((sum, size) => sum + size, 0), largest: Math.max(...sizes) },
  };
}
