import { checkArticle } from '../check-quotes/check-article.ts';
import { corpusOf } from '../check-quotes/corpus.ts';
import { quotationsIn } from '../check-quotes/quotations.ts';
import { checkedTexts } from '../data/checked-texts.ts';
import { loadEdition } from '../loaders/load-edition.ts';
import { problemLine } from '../loaders/problem-order.ts';
import { readSettings } from '../loaders/settings.ts';
import { placesOf } from '../parser/document/place.ts';
import { standingAlone } from '../urls.ts';
import { checkedRow } from './check-quotes/checked-row.ts';
import { listing } from './check-quotes/listing.ts';
import { fileArguments } from './file-arguments.ts';
import { readWhole } from './read-whole.ts';
import { run } from './run.ts';

const usage = `usage: npm run check-quotes -- [--json] FILE
Tells of each quotation in FILE whether it stands in the reports: exact, altered, or in none.
Exit code 1 where one is altered, 0 where none is or there is no quotation.`;

await run(checkQuotes);

async function checkQuotes(args: string[]): Promise<number> {
  const read = fileArguments(args);
  if (read === null) {
    console.error(usage);
    return 2;
  }
  const { file, json } = read;
  const article = await readWhole(file);
  if (article instanceof Error) {
    console.error(`${file}: ${article.message}`);
    return 1;
  }
  if (quotationsIn(article).length === 0) {
    console.log(
      json
        ? '[]'
        : `${file} holds no quotation: no words in quotation marks, and no block of lines that begin with ">".`,
    );
    return 0;
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
