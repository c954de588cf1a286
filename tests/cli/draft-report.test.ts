import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftReport, draftTold } from '../../src/cli/add/draft-report.ts';
import { readContext } from '../../src/loaders/read-context.ts';
import { readExpectations } from '../parser/layouts/expectation.ts';
import { withScale } from '../parser/layouts/read-text.ts';
import { firstEdition } from '../support/edition-of.ts';

const layouts = 'tests/parser/layouts';
const { context } = await readContext(firstEdition);
const folders = readdirSync(layouts, { withFileTypes: true }).filter((each) => each.isDirectory());
const texts = (
  await Promise.all(
    folders.map(async ({ name }) =>
      (
        await readExpectations(join(layouts, name))
      ).map(({ file, scale }) => ({
        path: join(layouts, name, file),
        scale: scale ?? null,
      })),
    ),
  )
).flat();
const originals = readdirSync(`${firstEdition}/originals`).map((name) => ({
  path: join(firstEdition, 'originals', name),
  scale: null,
}));

describe('a draft yields every record of its raw text, in its words', () => {
  test.each([...originals, ...texts])('$path', ({ path, scale }) => {
    const draft = draftReport('draft', readFileSync(path, 'utf8'), withScale(context, scale));
    expect(draft.lost.map(({ kind, words }) => [kind, words])).toEqual([]);
    expect(draft.differences).toEqual([]);
  });
});

test('what a draft lacks is said with its line', () => {
  const draft = draftReport('a', 'Valley Police report\n\nIt is here.\n', context);
  const span = { passage: 1, start: 0, end: 11 };
  const lost = [{ kind: 'recommendation' as const, told: '', span, words: 'It is here.' }];
  expect(draftTold('a.txt', 'a.md', 'o.txt', { ...draft, lost })).toContain(
    'a.txt:3 the draft lacks this recommendation: “It is here.”.',
  );
});

test('a draft offers as inspectorate only who inspects, and as body only who is inspected', () => {
  const { markdown } = draftReport('a', 'A report\n', context);
  const offered = (field: string) => new RegExp(`One of: (.*)\\.\n${field}:`).exec(markdown)?.[1];
  expect(offered('inspectorate')).toBe('hmic, hmicfrs');
  expect(offered('bodies')).toBe('hertfordshire-constabulary');
});
