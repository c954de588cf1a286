import type { Checked } from '../check-quotes/check.ts';
import {
  addressAt,
  citationAt,
  differenceInWords,
  type Place,
  paragraphsAt,
  placesInWords,
  speakerAt,
  wordsAt,
} from '../check-quotes/checked-text.ts';
import { checkArticle, corpusOf } from '../check-quotes/corpus.ts';
import { quotationsIn } from '../check-quotes/quotations.ts';
import { checkedTexts } from '../data/checked-texts.ts';
import { firstWords } from '../in-words/phrases.ts';
import { type Place as FilePlace, placesOf } from '../parser/document/place.ts';
import { soundEdition } from './content-folder.ts';
import { runOnFile } from './run.ts';

const inWords = { exact: 'exact', altered: 'altered', none: 'in no document of this edition' };

const usage = `usage: npm run check-quotes -- [--json] FILE
Tells of each quotation in FILE whether it stands in the reports: exact, altered, or in none.
Exit code 1 where one is altered, 0 where none is or there is no quotation.`;

await runOnFile(usage, ['json'], checkQuotes);

async function checkQuotes(file: string, article: string, flags: Set<string>): Promise<number> {
  const json = flags.has('json');
  if (quotationsIn(article).length === 0) {
    console.log(
      json
        ? '[]'
        : `${file} holds no quotation: no words in quotation marks, and no block of lines that begin with ">".`,
    );
    return 0;
  }
  const { edition } = await soundEdition();
  if (edition === null) return 1;
  const corpus = corpusOf(checkedTexts(edition));
  const placeAt = placesOf(article);
  const rows = checkArticle(corpus, article).map(({ text, start, checked }) =>
    checkedRow(text, placeAt(start), checked),
  );
  console.log(json ? JSON.stringify(rows, null, 2) : listing(file, rows));
  return rows.some(({ verdict }) => verdict === 'altered') ? 1 : 0;
}

/** Puts what was found of a quotation in the form that `check-quotes` shows. */
function checkedRow(text: string, { line, column }: FilePlace, checked: Checked) {
  const { verdict } = checked;
  const collapsed = text.replace(/\s+/g, ' ').trim();
  const parts = partsOf(checked).map(({ places, differences }) => ({
    places: places.map(told),
    differences: differences.filter(({ is }) => is !== 'same'),
  }));
  return {
    verdict,
    line,
    column,
    text: collapsed,
    /** Places that it is made of: one, or several where it joins several. */
    parts,
  };
}

/** What was found of each quotation as lines to read, each with its place in the file. */
function listing(file: string, rows: CheckedRow[]): string {
  const count = (verdict: CheckedRow['verdict']) =>
    rows.filter((row) => row.verdict === verdict).length;
  return [
    `Quotations: ${rows.length} (${count('exact')} exact, ${count('altered')} altered, ${count('none')} in no document of this edition)`,
    ...rows.flatMap((row) => [
      `  ${file}:${row.line}:${row.column} ${inWords[row.verdict]} “${firstWords(row.text, 100)}”`,
      ...row.parts.flatMap(partLines),
    ]),
  ].join('\n');
}

function partsOf(checked: Checked) {
  if (checked.verdict === 'none') return [];
  return checked.verdict === 'exact' ? [checked] : checked.parts;
}

function told(place: Place) {
  return {
    report: place.report.id,
    name: place.report.name,
    paragraphs: paragraphsAt(place),
    address: addressAt(place),
    speaker: speakerAt(place),
    words: wordsAt(place),
    citation: citationAt(place).text,
  };
}

function partLines({ places, differences }: CheckedRow['parts'][number]): string[] {
  const [first] = places;
  const all = placesInWords(places.map(({ report }) => report));
  const more = places.length > 1 ? `, one of ${all}` : '';
  return [
    ...(first ? [`    ${placeInWords(first)}${more}`] : []),
    ...differences.map((difference) => `      ${differenceInWords(difference)}`),
  ];
}

function placeInWords({ name, paragraphs, speaker }: ReturnType<typeof told>): string {
  return `${name}, ${paragraphs} (${speaker})`;
}

/** What `check-quotes --json` prints of a quotation. */
type CheckedRow = ReturnType<typeof checkedRow>;
