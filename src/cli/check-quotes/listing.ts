import { differenceInWords, placesInWords } from '../../check-quotes/in-words.ts';
import { firstWords } from '../../in-words/first-words.ts';
import type { CheckedRow, ToldPlace } from './checked-row.ts';

/** What was found of each quotation as lines to read, each with its place in the file. */
export function listing(file: string, rows: CheckedRow[]): string {
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

const inWords = { exact: 'exact', altered: 'altered', none: 'in no document of this edition' };

function partLines({ places, differences }: CheckedRow['parts'][number]): string[] {
  const [first] = places;
  const all = placesInWords(places.map(({ report }) => report));
  const more = places.length > 1 ? `, one of ${all}` : '';
  return [
    ...(first ? [`    ${placeInWords(first)}${more}`] : []),
    ...differences.map((difference) => `      ${differenceInWords(difference)}`),
  ];
}

function placeInWords({ name, paragraphs, speaker }: ToldPlace): string {
  return `${name}, ${paragraphs} (${speaker})`;
}
