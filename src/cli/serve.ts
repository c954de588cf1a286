import { readSettings } from '../loaders/settings.ts';
import { serve } from '../serve/serve.ts';
import { readPort } from './read-port.ts';

/** `npm start`: serves the last build at a printed address, until it is told to stop. */
try {
  const { outDir, basePath } = readSettings();
  const { address, close } = await serve(outDir, { port: readPort(), base: basePath });
  console.log(`${address}${basePath}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
