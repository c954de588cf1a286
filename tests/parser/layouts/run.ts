import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readContext } from '../../../src/loaders/read-context.ts';
import type { ParseContext } from '../../../src/parser/parse-context.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { readExpectations } from './expectation.ts';
import { scoreText } from './read-text.ts';
import { differences, figures } from './report.ts';
import type { Score } from './score.ts';

/** Prints how far a folder's texts are read as its `expected.json` says. */
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tests/parser/layouts/run.ts FOLDER');
  process.exit(2);
}
const context = await contextOf(process.env['CONTENT_DIR'] ?? 'content');
const scores: Score[] = [];
for (const text of await readExpectations(folder)) {
  const score = await scoreText(folder, text, context);
  const shown = differences(text.file, score);
  if (shown) console.log(shown);
  scores.push(score);
}
console.log(`\n${scores.length} texts`);
console.log(figures(scores));

async function contextOf(contentDir: string): Promise<ParseContext> {
  const { context } = await readContext(contentDir);
  return { ...context, ...(await siteWords(contentDir)) };
}

/** What the site calls bodies and offices. */
async function siteWords(contentDir: string): Promise<Pick<ParseContext, 'bodies' | 'voices'>> {
  const file = await readFile(join(contentDir, 'site.md'), 'utf8');
  const { bodies, voices } = siteSchema.parse(parse(file.split(/^---$/m)[1] ?? ''));
  return { bodies, voices };
}
