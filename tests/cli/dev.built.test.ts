import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { useBrowser } from '../support/open-browser.ts';

const { newPage } = useBrowser();
let content: string;
let running: ChildProcess;
let address: string;

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync('tests/fixtures/two-forces', content, { recursive: true });
  const env = { ...process.env, CONTENT_DIR: content, BASE_PATH: '/record/', PORT: '0' };
  const dev = spawn(process.execPath, ['src/cli/dev.ts'], { env, stdio: 'pipe' });
  running = dev;
  const [printed] = await once(dev.stdout.setEncoding('utf8'), 'data');
  address = printed.trim();
});

afterAll(async () => {
  running.kill();
  await once(running, 'exit');
  rmSync(content, { recursive: true });
});

test('a page shows what is changed in the content, what is wrong with it, and what is put right', async () => {
  const page = await newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${address}reports/2024-moorland/`);
  await page.getByText('We estimate that').first().waitFor();

  change('We estimate that', 'We reckon that', 'reports');
  await page.getByRole('alert').filter({ hasText: 'rule verbatim' }).waitFor();
  await page.getByText('We estimate that').first().waitFor();

  change('We estimate that', 'We reckon that', '.');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await page.getByText('We reckon that').first().waitFor();

  await page.goto(`${address}search/?q=reckon`);
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ result/ })
    .waitFor();
});

/** Puts words in the place of others in every file below a folder of the content. */
function change(before: string, after: string, within: string): void {
  const paths = readdirSync(join(content, within), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    if (text.includes(before)) writeFileSync(path, text.replaceAll(before, after));
  }
}
