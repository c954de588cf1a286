import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFiles } from '../support/project-files.ts';

/** Runs every property test with one fresh seed after another, until the time is up. */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
});
const project = join(import.meta.dirname, '../..');
process.chdir(project);
const files = projectFiles('tests').filter(
  (file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('holdsForAny('),
);
const until = Date.now() + Number(values.minutes) * 60_000;
for (let tried = 1; ; tried += 1) {
  const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
  console.log(`seed ${seed}`);
  if (!holds(seed)) {
    console.error(`Something does not hold; again with: npm run fuzz -- --seed ${seed}`);
    process.exit(1);
  }
  if (values.seed || Date.now() >= until) {
    console.log(`All held with ${tried} ${tried === 1 ? 'seed' : 'seeds'}.`);
    break;
  }
}

function holds(seed: string): boolean {
  const vitest = join(project, 'node_modules/vitest/vitest.mjs');
  const options = ['--config', 'tests/vitest.config.ts', '--project', 'unit', '--reporter', 'dot'];
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', ...options, '--testTimeout', '120000', ...files],
    {
      env: { ...process.env, PROPERTY_SEED: seed, PROPERTY_TIMES: '5' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return status === 0;
}
