import { serve } from '../serve/serve.ts';

/** `npm start`: serves the last build at a printed address, until it is told to stop. */
const { OUT_DIR = 'dist', BASE_PATH = '/', PORT = '4321' } = process.env;

try {
  const { address, close } = await serve(OUT_DIR, { port: readPort(PORT), base: BASE_PATH });
  console.log(`${address}/${BASE_PATH.replace(/^\/|\/$/g, '')}`.replace(/([^/])$/, '$1/'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`Unexpected PORT "${text}"; expected a number from 0 to 65535.`);
}
