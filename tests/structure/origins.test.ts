import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { projectFiles } from '../support/project-files.ts';

const files = projectFiles()
  .filter((file) => !/\.(png|ico|woff2?|jpg)$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const holding = (pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
const saying = (words: string) =>
  files.filter(({ text }) => text.includes(words)).map(({ file }) => file);

test('no file names a folder of the machine it was written on', () => {
  expect(holding(folderOf(process.cwd()))).toEqual([]);
  expect(holding(folderOf(homedir()))).toEqual([]);
  expect(holding(/(?<![\w.])\/(home|Users)\/\w/)).toEqual([]);
  expect(holding(/\b[A-Z]:\\\\?(Users|Documents)/)).toEqual([]);
});

test('no file says from which registry packages came', () => {
  // In two parts, or this file would be the one that says it.
  const usual = `https://registry.npmjs${'.org'}/`;
  const { host } = new URL(process.env['npm_config_registry'] ?? usual);
  expect(saying(host)).toEqual([]);
  expect(holding(/"resolved":\s*"https?:/)).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry\s*=\s*http/);
});

test('every version in package.json is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

test('the lock file holds a checksum of every package', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const locked: [string, { integrity?: string }][] = Object.entries(packages);
  const without = locked.filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(without.map(([path]) => path)).toEqual([]);
});

test('the README gives a reason for every dependency', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const readme = readFileSync('README.md', 'utf8');
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

/** A path that begins with the folder; not one that goes on from a name or a dot. */
function folderOf(path: string): RegExp {
  return new RegExp(`(?<![\\w.])${path.replace(/[.+()[\]\\]/g, '\\$&')}/\\w`);
}
