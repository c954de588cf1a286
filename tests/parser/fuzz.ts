import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Runs the property tests of the parser with one fresh seed after another, until the time is up. */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
});
const project = join(import.meta.dirname, '../..');
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
    [vitest, 'run', ...options, '--testTimeout', '120000', 'tests/parser/any-text.test.ts'],
    {
      cwd: project,
      env: { ...process.env, PROPERTY_SEED: seed, PROPERTY_RUNS: '3000' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return status === 0;
}
