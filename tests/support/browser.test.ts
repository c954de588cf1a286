import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium } from './browser.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'path-'));
  writeFileSync(join(folder, 'chromium'), '');
  chmodSync(join(folder, 'chromium'), 0o755);
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROME_PATH', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('takes the browser that CHROME_PATH names before any other', async () => {
  vi.stubEnv('CHROME_PATH', '/opt/my-chrome');
  expect((await findChromium()).executablePath).toBe('/opt/my-chrome');
});

test('takes an installed Chromium before the bundled one', async () => {
  expect((await findChromium()).executablePath).toBe(join(folder, 'chromium'));
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'takes the bundled Chromium where none is installed, with libraries and fonts of its own',
  async () => {
    rmSync(join(folder, 'chromium'));
    const { executablePath, env } = await findChromium();
    expect(executablePath).toMatch(/node_modules\/\.cache\/chromium-[\d.]+\/chromium$/);
    expect(Object.keys(env)).toEqual(['LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE']);
  },
  60_000,
);

test.runIf(process.platform === 'linux')(
  'says in one line what to install where there is none for the machine',
  async () => {
    rmSync(join(folder, 'chromium'));
    vi.spyOn(process, 'arch', 'get').mockReturnValue('riscv64');
    await expect(findChromium()).rejects.toThrow(/^No browser for the tests: install .+$/);
  },
);
