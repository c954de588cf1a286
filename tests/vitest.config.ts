import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that ask the built site: it is built once, served, and a Chromium runs beside it. */
const built = [
  'tests/site/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/build/**/*.test.ts',
  'tests/**/*.built.test.ts',
];

// The commands that tests start, builds among them, are compiled once.
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/node-compile');

const shared = {
  // Long enough for a busy machine: what must be quick counts its own CPU time.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Modules are read once a worker, not once a file: none keeps what one test could tell another.
  isolate: false,
  // As many as a small machine has cores: tests wait for the browser and for commands much of the time.
  maxWorkers: 2,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: built, ...shared },
      },
      {
        test: {
          name: 'built',
          include: built,
          globalSetup: ['tests/support/built-sites.ts'],
          ...shared,
        },
      },
    ],
  },
});
