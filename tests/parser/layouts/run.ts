import { readContext } from '../../../src/loaders/read-context.ts';
import { readExpectations } from './expectation.ts';
import { readText } from './read-text.ts';
import { differences, figures } from './report.ts';
import type { Score } from './score.ts';

/** Prints how far a folder's texts are read as its `expected.json` says. */
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tests/parser/layouts/run.ts FOLDER');
  process.exit(2);
}
const { context } = await readContext(process.env['CONTENT_DIR'] ?? 'content');
const scores: Score[] = [];
for (const text of await readExpectations(folder)) {
  const { score } = await readText(folder, text, context);
  const shown = differences(text.file, score);
  if (shown) console.log(shown);
  scores.push(score);
}
console.log(`\n${scores.length} texts`);
console.log(figures(scores));
