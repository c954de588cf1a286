import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Deletion, without } from './find-deletions.ts';

/** A copy of the project in which one deletion after another is tried. */
export interface Trial {
  /** Runs the parser’s tests as they are: what they print where one fails, else null. */
  untouched: () => Promise<string | null>;
  /** Whether a test fails without some words, which are put back; null where the tests do not end. */
  notices: (deletion: Deletion) => Promise<boolean | null>;
  close: () => void;
}

/** What the parser’s tests read. */
const parts = [
  'src',
  'tests',
  'content',
  'README.md',
  '.gitignore',
  'package.json',
  'tsconfig.json',
];

/** Copies code and tests into a folder of its own; the project itself is never touched. */
export function openTrial(project: string, { leftOut }: { leftOut: string[] }): Trial {
  const folder = mkdtempSync(join(tmpdir(), 'deletions-'));
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, '.trial'));
  writeFileSync(join(folder, '.trial/vitest.config.ts'), configuration(folder, leftOut));
  const run = () => runTests(folder);
  return {
    untouched: async () => {
      const { passed, printed } = await run();
      return passed ? null : printed;
    },
    notices: async (deletion) => {
      const path = join(folder, deletion.file);
      const code = readFileSync(path, 'utf8');
      writeFileSync(path, without(code, deletion));
      const { passed, ended } = await run();
      writeFileSync(path, code);
      return ended ? !passed : null;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One worker, no isolation, an end at the first failure. */
function configuration(folder: string, leftOut: string[]): string {
  const options = {
    root: folder,
    include: ['tests/parser/**/*.test.ts'],
    exclude: ['tests/parser/deletions/**', ...leftOut],
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    bail: 1,
    reporters: ['dot'],
  };
  return `export default { root: ${JSON.stringify(folder)}, test: ${JSON.stringify(options)} };\n`;
}

/** A run that takes longer than two minutes is ended, and tells nothing. */
function runTests(folder: string): Promise<{ passed: boolean; ended: boolean; printed: string }> {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const config = join(folder, '.trial/vitest.config.ts');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [vitest, 'run', '--config', config], {
      cwd: folder,
      timeout: 120_000,
      killSignal: 'SIGKILL',
      env: { ...process.env, CI: '1', NO_COLOR: '1', PROPERTY_RUNS: '20' },
    });
    let printed = '';
    child.stdout.on('data', (data) => {
      printed += String(data);
    });
    child.stderr.on('data', (data) => {
      printed += String(data);
    });
    child.on('close', (code) => resolve({ passed: code === 0, ended: code !== null, printed }));
  });
}
