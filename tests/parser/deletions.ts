import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded, shuffled } from '../bench/seeded.ts';
import { type Deletion, findDeletions } from './deletions/find-deletions.ts';
import { openTrial, type Trial } from './deletions/trial.ts';

/**
 * Deletes words and alternatives of the parser, one at a time, in a copy of the project, and prints
 * those that no test of the parser misses. A deletion is noticed where `deletions/ask.ts` finds a text that
 * is read otherwise than the test of its file expects; the parser’s other tests are not asked, so that a
 * few are told as unnoticed that one of those would notice.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '250' },
    'without-lexicon': { type: 'boolean', default: false },
  },
});
const project = join(import.meta.dirname, '../..');
const all = findDeletions(project, 'src/parser');
const waiting = shuffled(all, seeded(Number(values.seed))).slice(0, Number(values.count));
const drawn = waiting.length;
console.log(`${all.length} words can be deleted; ${drawn} drawn with seed ${values.seed}`);
const trials = [1, 2].map(() => openTrial(project, !values['without-lexicon']));
try {
  const failure = await trials[0]?.ask();
  if (failure !== null) throw new Error(`read otherwise without any deletion: ${failure}`);
  const began = Date.now();
  const unnoticed = (await Promise.all(trials.map(unnoticedBy))).flat().length;
  const share = ((100 * unnoticed) / Math.max(1, drawn)).toFixed(1);
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`${drawn} tried, ${unnoticed} unnoticed (${share} %), ${seconds} s`);
} finally {
  for (const trial of trials) trial.close();
}

async function unnoticedBy(trial: Trial): Promise<Deletion[]> {
  const unnoticed: Deletion[] = [];
  for (let deletion = waiting.shift(); deletion; deletion = waiting.shift()) {
    if ((await trial.without(deletion)) !== null) continue;
    unnoticed.push(deletion);
    console.log(`${deletion.file}:${deletion.line}  ${deletion.words}`);
  }
  return unnoticed;
}
