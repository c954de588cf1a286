import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded, shuffled } from '../bench/seeded.ts';
import { type Deletion, findDeletions } from './deletions/find-deletions.ts';
import { openTrial, type Trial } from './deletions/trial.ts';

/**
 * Deletes words and alternatives of the parser, one at a time, in a copy of the project, and prints
 * those that no test of the parser misses.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '250' },
    minutes: { type: 'string', default: '60' },
    'without-lexicon': { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const project = join(import.meta.dirname, '../..');
const all = findDeletions(project, 'src/parser');
const drawn = shuffled(all, seeded(Number(values.seed))).slice(0, Number(values.count));
console.log(`${all.length} words can be deleted; ${drawn.length} drawn with seed ${values.seed}`);
if (values.list) for (const deletion of all) console.log(told(deletion));
else await tryAll(drawn);

async function tryAll(waiting: Deletion[]): Promise<void> {
  const until = Date.now() + Number(values.minutes) * 60_000;
  const leftOut = values['without-lexicon'] ? ['tests/parser/lexicon/lexicon.test.ts'] : [];
  const trials = [openTrial(project, { leftOut }), openTrial(project, { leftOut })];
  try {
    const failure = await trials[0]?.untouched();
    if (failure) {
      console.error(`The tests fail without any deletion:\n${failure}`);
      process.exitCode = 1;
      return;
    }
    const began = Date.now();
    const next = () => (Date.now() < until ? waiting.shift() : undefined);
    const counts = await Promise.all(trials.map((trial) => work(trial, next)));
    const tried = counts.reduce((sum, { tried }) => sum + tried, 0);
    const unnoticed = counts.reduce((sum, { unnoticed }) => sum + unnoticed, 0);
    const seconds = (Date.now() - began) / 1000;
    console.log(
      `${tried} tried, ${tried - unnoticed} noticed, ${unnoticed} unnoticed (${share(unnoticed, tried)}), ${seconds.toFixed(0)} s`,
    );
  } finally {
    for (const trial of trials) trial.close();
  }
}

async function work(trial: Trial, next: () => Deletion | undefined) {
  let tried = 0;
  let unnoticed = 0;
  for (let deletion = next(); deletion; deletion = next()) {
    const noticed = await trial.notices(deletion);
    if (noticed !== null) tried += 1;
    if (noticed === false) unnoticed += 1;
    if (!noticed) console.log(`${noticed === null ? 'untold   ' : 'unnoticed'} ${told(deletion)}`);
  }
  return { tried, unnoticed };
}

function told({ file, line, words }: Deletion): string {
  return `${file}:${line}  ${words}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
