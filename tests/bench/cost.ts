import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateContent } from './generate-content.ts';
import { measuredBuild, measuredRun, type RunReading } from './measured-run.ts';
import { sharesOf } from './shares.ts';
import { table } from './tables.ts';

const usualSizes = [100, 1000];

/**
 * Prints what a build costs, beside a plain script that reads the same folder: CPU, memory, and the
 * shares of what a build does.
 */
export async function benchCost(real: string, sizes: number[], seed: number): Promise<void> {
  const rows = [
    ['reports', 'program', 'pages', 'CPU', 'a page', 'peak', 'time', 'files', 'MB', 'largest'],
  ];
  const shares: string[] = [];
  for (const size of sizes.length > 0 ? sizes : usualSizes) {
    const folder = await mkdtemp(join(tmpdir(), `cost-${size}-`));
    try {
      const [content, site, plain, profile] = ['content', 'site', 'plain', 'profile'].map((name) =>
        join(folder, name),
      ) as [string, string, string, string];
      await generateContent(real, content, size, seed);
      await mkdir(plain);
      const script = join(import.meta.dirname, 'plain-site.ts');
      const plainly = await measuredRun([script, content, plain], {}, plain);
      const build = await measuredBuild(content, site);
      rows.push(row(size, 'this site', build), row(size, 'plain script', plainly));
      const options = ['--cpu-prof', '--cpu-prof-interval=10000', `--cpu-prof-dir=${profile}`];
      await rm(site, { recursive: true });
      await measuredBuild(content, site, options);
      shares.push(`${size} reports: ${await sharesOf(profile)}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  console.log(`${table(rows)}\n${shares.join('\n')}`);
}

function row(
  size: number,
  program: string,
  { pages, cpu, memory, seconds, files, megabytes }: RunReading,
): string[] {
  const each = cpu === null ? '–' : `${((cpu * 1000) / pages).toFixed(1)} ms`;
  return [
    String(size),
    program,
    String(pages),
    cpu === null ? '–' : `${cpu.toFixed(1)} s`,
    each,
    memory === null ? '–' : `${memory} MB`,
    `${seconds.toFixed(1)} s`,
    String(files),
    megabytes.all.toFixed(1),
    megabytes.largest.toFixed(1),
  ];
}
