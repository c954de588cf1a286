import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { listen } from '../../src/serve/serve.ts';
import { type StaticOptions, staticHandler } from '../../src/serve/static-handler.ts';
import { launchBrowserServer } from './browser.ts';
import { firstEdition, shippedContent, twoForces } from './edition-of.ts';
import { runBuild } from './run-build.ts';

/** A site that was built for the tests: its folder, and where it is served, slash at the end. */
export interface BuiltSite {
  folder: string;
  base: string;
  address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the first edition, which stays as it is. */
    site: BuiltSite;
    /** The site of two forces, built for the path `/record/`. */
    otherSite: BuiltSite;
    /** The site of the content that is shipped. */
    shippedSite: BuiltSite;
    /** Where tests connect to the one Chromium. */
    browser: string;
  }
}

/** Builds the sites, serves them and starts a Chromium; all of it ends with the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const closers: (() => Promise<unknown>)[] = [];
  const folder = resolve(`.build-tests-${process.pid}`);
  closers.push(() => rm(folder, { recursive: true, force: true }));
  const stop = async () => {
    for (const close of closers.toReversed()) await close();
  };
  try {
    await mkdir(folder, { recursive: true });
    const plans = {
      site: { content: firstEdition, base: '/', folder: join(folder, 'site') },
      otherSite: { content: twoForces, base: '/record/', folder: join(folder, 'other') },
      shippedSite: { content: shippedContent, base: '/', folder: join(folder, 'shipped') },
    };
    await Promise.all(Object.values(plans).map(build));
    for (const name of ['site', 'otherSite', 'shippedSite'] as const)
      project.provide(name, await serveSite(plans[name], closers));
    const browser = await launchBrowserServer();
    closers.push(() => browser.close());
    project.provide('browser', browser.wsEndpoint());
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

interface Plan {
  content: string;
  base: string;
  folder: string;
}

async function build({ content, base, folder }: Plan): Promise<void> {
  const { code, output } = await runBuild({
    CONTENT_DIR: content,
    BASE_PATH: base,
    OUT_DIR: folder,
  });
  if (code !== 0) throw new Error(`The site of ${content} does not build:\n${output}`);
}

async function serveSite(
  { folder, base }: Plan,
  closers: (() => Promise<unknown>)[],
): Promise<BuiltSite> {
  const options: StaticOptions = { base };
  const { address, close } = await listen(staticHandler(folder, options), 0);
  closers.push(close);
  return { folder, base, address: address + base };
}
