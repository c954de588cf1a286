import { readdir } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../loaders/settings.ts';
import { buildSite } from './build/build-site.ts';
import { holdsBuild, outputFolder } from './build/output-folder.ts';
import { openWorkFolder } from './build/work-folder.ts';
import { soundEdition } from './content-folder.ts';
import { run } from './run.ts';

/** `npm run build`. What it leaves behind is put right as it ends, whatever ends it. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

await run(build);

/**
 * Builds the site, with pages that reload for `npm run dev`. Answers the exit code: 1, with every problem
 * printed, where the content has errors.
 */
async function build(args: string[]): Promise<number> {
  const options = { reload: { type: 'boolean', default: false } } as const;
  const { reload } = parseArgs({ args, options }).values;
  const settings = readSettings();
  const output = await outputFolder(settings.outDir, settings.contentDir);
  // A last build that was set aside comes back first, whatever becomes of this one.
  openWorkFolder(dirname(output));
  const { edition, errors } = await soundEdition({ warnings: true });
  if (edition === null) {
    const count = errors === 1 ? '1 error' : `${errors} errors`;
    const last = (await holdsBuild(output)) ? ', and the last build stays in place' : '';
    console.error(`${count} in the content: nothing was built${last}.`);
    return 1;
  }
  await buildSite(edition, { ...settings, outDir: output }, reload);
  console.log(`Built ${await countPages(output)} pages into ${settings.outDir}`);
  return 0;
}

async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}
