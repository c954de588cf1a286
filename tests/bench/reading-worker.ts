import { parentPort, workerData } from 'node:worker_threads';
import { parseReport } from '../../src/parser/parse-report.ts';
import { frontMatterOf, moorland } from '../parser/moorland.ts';
import { hostileTexts } from './hostile-texts.ts';
import { madeReport } from './made-report.ts';

/** Reads texts of one make at growing sizes, and tells the CPU seconds of each. */
const { make, markdown, sizes }: { make: string; markdown: boolean; sizes: number[] } = workerData;
const write = hostileTexts[make] ?? ((bytes: number) => madeReport(bytes, 5));
read(madeReport(20_000, 1));
for (const bytes of sizes) {
  const text = write(bytes);
  const before = process.threadCpuUsage();
  read(text);
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage((user + system) / 1_000_000);
}

function read(text: string): void {
  const frontMatter = markdown ? frontMatterOf({ round: 'peel-2023-25' }) : null;
  const whole = markdown ? `---\ntitle: x\n---\n\n${text}` : text;
  parseReport({ file: 'made.txt', text: whole, frontMatter }, moorland);
}
