import type { Checked } from '../../check-quotes/check.ts';
import {
  addressAt,
  type CheckedText,
  citationAt,
  differenceInWords,
  type Place,
  paragraphsAt,
  placesInWords,
  speakerAt,
  wordsAt,
} from '../../check-quotes/checked-text.ts';
import { firstWords } from '../../in-words/phrases.ts';
import type { Place as FilePlace } from '../../parser/document/place.ts';

/** Puts what was found of a quotation in the form that `check-quotes` shows. */
export function checkedRow(
  text: string,
  { line, column }: FilePlace,
  checked: Checked<CheckedText>,
) {
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
    text: collapsed /** Places that it is made of: one, or several where it joins several. */,
    parts,
  };
}

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

function partsOf(checked: Checked<CheckedText>) {
  if (checked.verdict === 'none') return [];
  return checked.verdict === 'exact' ? [checked] : checked.parts;
}

function told(place: Place<CheckedText>): ToldPlace {
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

/** What `check-quotes --json` prints of a quotation. */
type CheckedRow = ReturnType<typeof checkedRow>;

/** A place in words. */
interface ToldPlace {
  report: string;
  name: string;
  paragraphs: string;
  address: string;
  speaker: string;
  words: string;
  citation: string;
}
