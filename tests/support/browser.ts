import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';
import { installedChromium } from './installed-chromium.ts';

/** What starts a Chromium: the program, and the environment it needs. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * The Chromium for tests: the one that CHROME_PATH names, else an installed one, else the one that
 * comes with the dependencies. `CHROME_PATH=bundled` passes over installed ones.
 * Throws one line that says what to install.
 */
export async function findChromium(): Promise<Chromium> {
  const wish = process.env['CHROME_PATH'];
  if (wish && wish !== 'bundled') return { executablePath: wish, env: {} };
  const installed = wish === 'bundled' ? null : installedChromium();
  if (installed) return { executablePath: installed, env: {} };
  const bundled = await bundledChromium();
  if (bundled) return bundled;
  throw new Error(
    'No browser for the tests: install Chrome or Chromium, or set CHROME_PATH to its program.',
  );
}

/** How Chromium is started: as strict as for a reader, but quiet on a closed network. */
async function launchOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await findChromium();
  return { executablePath, env: { ...ownEnvironment(), ...env }, args: quiet };
}

/** Starts a Chromium that other processes connect to by its `wsEndpoint`. Close it in the end. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions());
}

/** Starts a Chromium for this process alone. Close it in the end. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
