import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import { chosen, noChoice } from '../../src/search/answer/facets.ts';
import { folded } from '../../src/search/answer/fold.ts';
import { search } from '../../src/search/answer/search.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { bodiesNamed } from '../../src/search/query/bodies-named.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { recordUrl } from '../../src/urls.ts';
import { judgedQueries, placeOf } from '../search/judged-queries.ts';
import { plainIndex } from '../support/plain-index.ts';
import { generateContent } from './generate-content.ts';
import { type Asked, figures, sets } from './search-parts.ts';
import { table } from './tables.ts';

/**
 * Asks every judged set of the shipped texts by themselves, then among made-up reports on other bodies: with
 * their body chosen as a filter, and with its name typed. Prints how often the answer is first, and how long
 * a search takes.
 */
export async function benchMany(real: string, others: number, seed: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-many-'));
  try {
    await generateContent(real, folder, others, seed);
    for (const part of [
      'reports',
      'originals',
      'organisations',
      'questions',
      'observations',
      'thesaurus.yaml',
    ])
      await cp(join(real, part), join(folder, part), { recursive: true });
    const rows = [
      ['alone', ...(await asked(real, (query) => query))],
      ['body chosen', ...(await asked(folder, (query) => query))],
      ['name typed', ...(await asked(folder, (query, body) => `${query} ${body}`))],
    ];
    const heads = ['', 'first', 'within three', 'wrong nothing', 'absent', 'median', 'slowest 5 %'];
    console.log(table([heads, ...rows]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The figures of a folder: every query as `typed` makes it of its words and the name of the real body. */
async function asked(content: string, typed: (query: string, body: string) => string) {
  const { edition } = await loadEdition(content);
  if (!edition) throw new Error(`the content of ${content} has errors`);
  const lexicon = lexiconOf(searchNames(edition));
  const index = await plainIndex(edition);
  const records = searchRecords(edition);
  const [own] = edition.reports
    .filter(({ id }) => !/-\d+$/.test(id))
    .flatMap(({ bodies }) => bodies);
  const name = edition.organisations.find(({ id }) => id === own)?.name ?? '';
  const times: number[] = [];
  const answers: Asked[] = [];
  for (const query of sets.flatMap(judgedQueries).filter(({ expect }) => expect.length > 0)) {
    const words = typed(query.query, name);
    const begun = performance.now();
    const { found } = await search(words, index, lexicon);
    const body = words === query.query ? [own ?? ''] : bodiesNamed(words, lexicon);
    const left = folded(chosen(found, { ...noChoice(), body }, index.valuesOf), index.view);
    times.push(performance.now() - begun);
    const results = left.map(({ record }) => recordUrl(records[record]?.id ?? ''));
    const place = placeOf(query, { results, named: [] }).inResults;
    answers.push({ query, place, results });
  }
  times.sort((a, b) => a - b);
  const timeAt = (share: number) =>
    `${Math.round(times[Math.floor(share * times.length)] ?? 0)} ms`;
  return [...figures(answers), timeAt(0.5), timeAt(0.95)];
}
