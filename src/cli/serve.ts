import { readSettings } from '../loaders/settings.ts';
import { serve } from '../serve/serve.ts';
import { readPort, run } from './run.ts';

await run(startServing);

/** `npm start`: serves the last build at a printed address, until it is told to stop. */
async function startServing(): Promise<number> {
  const { outDir, basePath } = readSettings();
  const { address, close } = await serve(outDir, { port: readPort(), base: basePath });
  console.log(`${address}${basePath}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  return 0;
}
