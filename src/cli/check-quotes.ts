import { checkArticle, corpusOf } from '../check-quotes/corpus.ts';
import { quotationsIn } from '../check-quotes/quotations.ts';
import { checkedTexts } from '../data/checked-texts.ts';
import { readSettings } from '../loaders/settings.ts';
import { placesOf } from '../parser/document/place.ts';
import { standingAlone } from '../urls.ts';
import { checkedRow, listing } from './check-quotes/checked-row.ts';
import { runOnFile } from './run.ts';
import { soundEdition } from './sound-edition.ts';

const usage = `usage: npm run check-quotes -- [--json] FILE
Tells of each quotation in FILE whether it stands in the reports: exact, altered, or in none.
Exit code 1 where one is altered, 0 where none is or there is no quotation.`;

await runOnFile(usage, checkQuotes);

async function checkQuotes(file: string, article: string, json: boolean): Promise<number> {
  if (quotationsIn(article).length === 0) {
    console.log(
      json
        ? '[]'
        : `${file} holds no quotation: no words in quotation marks, and no block of lines that begin with ">".`,
    );
    return 0;
  }
  const settings = readSettings();
  const { edition } = await soundEdition();
  if (edition === null) return 1;
  const full = (url: string) => standingAlone(url, settings.basePath, edition.site.address);
  const corpus = corpusOf(checkedTexts(edition, full));
  const placeAt = placesOf(article);
  const rows = checkArticle(corpus, article).map(({ text, start, checked }) =>
    checkedRow(text, placeAt(start), checked),
  );
  console.log(json ? JSON.stringify(rows, null, 2) : listing(file, rows));
  return rows.some(({ verdict }) => verdict === 'altered') ? 1 : 0;
}
