import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { readSettings } from '../loaders/settings.ts';
import { listen } from '../serve/serve.ts';
import { devHandler, rebuilding } from './rebuild.ts';
import { readPort, run } from './run.ts';

const project = join(import.meta.dirname, '../..');
/** Milliseconds without a further change after which what was saved is taken to be whole. */
const quiet = 50;

await run(dev);

/** `npm run dev`: serves the site, and builds it anew whenever content or code changes. */
async function dev(): Promise<number> {
  const { contentDir, basePath } = readSettings();
  const folder = mkdtempSync(join(tmpdir(), 'inspection-record-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const site = join(folder, 'site');
  const { handler, tell } = devHandler(site, basePath);
  const { address } = await listen(handler, readPort());
  console.log(`${address}${basePath}`);

  const { rebuild, stop } = rebuilding(site, (outcome) => {
    console.log(outcome.printed.trimEnd());
    if (outcome.isGood) console.log(`… in ${outcome.seconds.toFixed(1)} seconds.`);
    tell(outcome);
  });
  const code = ['src', 'public', 'astro.config.mjs'].map((name) => join(project, name));
  let waiting: NodeJS.Timeout | undefined;
  watch([contentDir, ...code], { ignoreInitial: true })
    .on('ready', rebuild)
    .on('all', () => {
      clearTimeout(waiting);
      waiting = setTimeout(rebuild, quiet);
    });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stop().then(() => process.exit()));
  }
  return 0;
}
