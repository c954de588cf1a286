import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { hostileTexts } from './hostile-texts.ts';
import { table } from './tables.ts';

const kibibytes = [32, 64, 128, 250];
const patience = 60_000;

/** Prints the CPU seconds of reading a report, and texts made to be slow, at growing sizes. */
export async function benchReading(): Promise<void> {
  const heads = kibibytes.map((size) => `${size} KiB`);
  const rows = [['CPU seconds', 'as', ...heads, 'growth a doubling']];
  let worst = 0;
  for (const make of ['a report', ...Object.keys(hostileTexts)])
    for (const markdown of [false, true]) {
      const seconds = await timesOf(make, markdown);
      const growth = growthOf(seconds);
      if (growth !== null) worst = Math.max(worst, growth);
      const shown = kibibytes.map((_, index) => seconds[index]?.toFixed(3) ?? 'too long');
      rows.push([make, markdown ? 'copy' : 'raw', ...shown, growth?.toFixed(1) ?? '–']);
    }
  console.log(table(rows));
  console.log(`Each in a thread of its own; 2 is linear. The greatest growth: ${worst.toFixed(1)}`);
}

/** Seconds at each size, as far as it comes before patience ends. */
function timesOf(make: string, markdown: boolean): Promise<number[]> {
  const workerData = { make, markdown, sizes: kibibytes.map((size) => size * 1024 - 100) };
  const worker = new Worker(join(import.meta.dirname, 'reading-worker.ts'), { workerData });
  const seconds: number[] = [];
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => void worker.terminate(), patience);
    worker.on('message', (time: number) => seconds.push(time));
    worker.on('error', (error) => {
      clearTimeout(timer);
      reject(new Error(`reading ${make} failed`, { cause: error }));
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(seconds);
    });
  });
}

/** By how much the time grows where the size doubles; null where all is too quick to tell. */
function growthOf(seconds: number[]): number | null {
  const last = seconds.at(-1);
  const before = seconds.at(-2);
  if (last === undefined || before === undefined || last < 0.1) return null;
  const doublings = Math.log2(
    (kibibytes[seconds.length - 1] ?? 1) / (kibibytes[seconds.length - 2] ?? 1),
  );
  return (last / before) ** (1 / doublings);
}
