import { type SearchPart, searchParts } from '../../src/search/answer/parts.ts';
import { search } from '../../src/search/answer/search.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { searchNames } from '../../src/search/build/search-names.ts';
import { lexiconOf } from '../../src/search/query/lexicon.ts';
import { recordUrl } from '../../src/urls.ts';
import { type JudgedQuery, judgedQueries, placeOf, success } from '../search/judged-queries.ts';
import { editionOf, shippedContent } from '../support/edition-of.ts';
import { plainIndex } from '../support/plain-index.ts';
import { table } from './tables.ts';

/** The judged sets, all of them asked of by now. */
export const sets = [
  'queries.yaml',
  'blind-queries.yaml',
  'readers.yaml',
  'residents.yaml',
  'absent.yaml',
  'second-blind-queries.yaml',
  'third-blind-queries.yaml',
  'fourth-blind-queries.yaml',
  'fifth-blind-queries.yaml',
  'sixth-blind-queries.yaml',
  'seventh-blind-queries.yaml',
  'eighth-blind-queries.yaml',
  'ninth-blind-queries.yaml',
  'tenth-blind-queries.yaml',
  'eleventh-blind-queries.yaml',
  'twelfth-blind-queries.yaml',
  'references.yaml',
];

/** Asks every judged set with each part of the search taken out in turn, and prints what each gives. */
export async function benchParts(): Promise<void> {
  const edition = await editionOf(shippedContent);
  const records = searchRecords(edition);
  const index = await plainIndex(edition);
  const lexicon = lexiconOf(searchNames(edition));
  const queries = sets.flatMap(judgedQueries).filter(({ expect }) => expect.length > 0);
  const askWithout = (part: SearchPart | null) =>
    Promise.all(
      queries.map(async (query) => {
        const { found } = await search(query.query, index, lexicon, part);
        const results = found.map(({ record }) => recordUrl(records[record]?.id ?? ''));
        return { query, place: placeOf(query, { results, named: [] }).inResults, results };
      }),
    );
  const rows: string[][] = [['without', 'first', 'within three', 'wrong nothing', 'absent']];
  for (const part of [null, ...searchParts])
    rows.push([part ?? '(nothing)', ...figures(await askWithout(part))]);
  console.log(table(rows));
}

/** A query, the place of its answer and what was listed. */
export interface Asked {
  query: JudgedQuery;
  place: number | null;
  results: string[];
}

/** How often the answer is first and within three, how often nothing is listed wrongly, and rightly. */
export function figures(asked: Asked[]): string[] {
  const isOfNothing = ({ query }: Asked) => query.expect.includes('nothing');
  const present = asked.filter((each) => !isOfNothing(each));
  const absent = asked.filter(isOfNothing);
  const { at1, at3 } = success(present.map(({ place }) => place));
  const empty = absent.filter(({ results }) => results.length === 0).length / absent.length;
  const wrong = present.filter(({ results }) => results.length === 0).length;
  return [at1.toFixed(3), at3.toFixed(3), String(wrong), empty.toFixed(3)];
}
