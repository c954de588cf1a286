import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inspection } from '../../src/cli/inspect/inspection.ts';
import { parseReport } from '../../src/parser/parse-report.ts';
import { frontMatterOf, moorland } from './moorland.ts';

const folder = join(import.meta.dirname, 'fixtures');

/** UPDATE_FIXTURES=1 rewrites what is expected; read the difference before keeping it. */
const rewrite = process.env['UPDATE_FIXTURES'] === '1';

describe('a text is read as a careful reader would read it', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const copy = join(folder, name, 'input.md');
    const file = existsSync(copy) ? copy : join(folder, name, 'input.txt');
    const text = readFileSync(file, 'utf8');
    const facts = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
    const { by, ...own } = parse(facts ?? '{}');
    const frontMatter = facts === undefined ? null : frontMatterOf(own, by);
    const found = inspection(parseReport({ file, text, frontMatter }, moorland), text);
    const answers = Object.entries(found).filter(([, records]) => records.length > 0);
    const shown = `${JSON.stringify(Object.fromEntries(answers), null, 2)}\n`;
    const expected = join(folder, name, 'expected.json');
    if (rewrite) writeFileSync(expected, shown);
    expect(JSON.parse(shown)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
