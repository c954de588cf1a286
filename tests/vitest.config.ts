import { defineConfig } from 'vitest/config';

/** Tests that ask the built site: it is built once, served, and a Chromium runs beside it. */
const built = [
  'tests/site/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/build/**/*.test.ts',
  'tests/**/*.built.test.ts',
];

/** Long enough for a busy machine: what must be quick counts its own CPU time. */
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: built, ...timeouts },
      },
      {
        test: {
          name: 'built',
          include: built,
          globalSetup: ['tests/support/built-sites.ts'],
          maxWorkers: 2,
          ...timeouts,
        },
      },
    ],
  },
});
