import { differenceInWords } from '../../check-quotes/in-words.ts';
import { firstWords } from '../../in-words/first-words.ts';
import { counted } from '../../in-words/number.ts';
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
  const [first, ...others] = places;
  const more = others.length > 0 ? `, and in ${counted(others.length, 'other place')}` : '';
  return [
    ...(first ? [`    ${placeInWords(first)}${more}`] : []),
    ...differences.map((difference) => `      ${differenceInWords(difference)}`),
  ];
}

function placeInWords({ name, paragraphs, speaker }: ToldPlace): string {
  return `${name}, ${paragraphs} (${speaker})`;
}
