import { parseArgs } from 'node:util';
import { checkArticle } from '../check-quotes/check-article.ts';
import { corpusOf } from '../check-quotes/corpus.ts';
import { checkedTexts } from '../data/checked-texts.ts';
import { loadEdition } from '../loaders/load-edition.ts';
import { problemLine } from '../loaders/problem-order.ts';
import { readSettings } from '../loaders/settings.ts';
import { placesOf } from '../parser/document/place.ts';
import { standingAlone } from '../urls.ts';
import { checkedRow } from './check-quotes/checked-row.ts';
import { listing } from './check-quotes/listing.ts';
import { readWhole } from './read-whole.ts';
import { run } from './run.ts';

const usage = `usage: npm run check-quotes -- [--json] FILE
Tells of each quotation in FILE whether it stands in the reports: exact, altered, or in none.
Exit code 1 where one is altered.`;

await run(checkQuotes);

async function checkQuotes(args: string[]): Promise<number> {
  const { file, json } = readArguments(args);
  if (!file) {
    console.error(usage);
    return 2;
  }
  const article = await readWhole(file);
  if (article instanceof Error) {
    console.error(`${file}: ${article.message}`);
    return 1;
  }
  const corpus = await readCorpus();
  if (corpus === null) return 1;
  const placeAt = placesOf(article);
  const rows = checkArticle(corpus, article).map(({ text, start, checked }) =>
    checkedRow(text, placeAt(start), checked),
  );
  console.log(json ? JSON.stringify(rows, null, 2) : listing(file, rows));
  return rows.some(({ verdict }) => verdict === 'altered') ? 1 : 0;
}

/** The reports of the content folder; null where it has errors, which are printed. */
async function readCorpus() {
  const { contentDir, siteUrl, basePath } = readSettings();
  const { edition, problems } = await loadEdition(contentDir, siteUrl);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) console.error(problemLine(problem));
  if (edition === null || errors.length > 0) return null;
  const { address } = edition.site;
  return corpusOf(checkedTexts(edition, (url) => standingAlone(url, basePath, address)));
}

function readArguments(args: string[]): { file: string | null; json: boolean } {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file = null, ...others] = positionals;
    return { file: others.length === 0 ? file : null, json: values.json };
  } catch {
    return { file: null, json: false };
  }
}
