import { readSettings } from '../loaders/settings.ts';
import { serve } from '../serve/serve.ts';

/** `npm start`: serves the last build at a printed address, until it is told to stop. */
try {
  const { outDir, basePath } = readSettings();
  const port = readPort(process.env['PORT'] || '4321');
  const { address, close } = await serve(outDir, { port, base: basePath });
  console.log(`${address}${basePath}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`unexpected PORT "${text}"; expected a number from 0 to 65535`);
}
