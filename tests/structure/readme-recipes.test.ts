import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import { firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the recipes of the README work as they stand', async () => {
  cpSync(firstEdition, folder, { recursive: true });
  for (const { path, text } of some(recipes())) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, text);
  }
  const { edition, problems } = await loadEdition(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(edition?.rounds.map(({ id }) => id)).toContain('fire-2023');
  expect(edition?.themes.map(({ id }) => id)).toContain('custody');
  expect(edition?.people.map(({ id }) => id)).toContain('jane-fell');
  expect(edition?.terms.map(({ id }) => id)).toContain('custody-record');
  expect(edition?.questions.length).toBeGreaterThan(0);
  expect(edition?.threads.map(({ id }) => id)).toContain('oversight-of-use-of-force');
});

/** The files that the section on recipes shows, each below its name. */
function recipes(): { path: string; text: string }[] {
  const [, section = ''] = readFileSync('README.md', 'utf8').split(/^## Recipes$/m);
  const shown = /^`content\/([^`]+)`:\n\n```yaml\n([\s\S]*?)^```$/gm;
  return [...section.matchAll(shown)].map(([, path = '', text = '']) => ({ path, text }));
}
