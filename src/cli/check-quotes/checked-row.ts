import type { Checked } from '../../check-quotes/check.ts';
import {
  addressAt,
  type CheckedText,
  citationAt,
  paragraphsAt,
  speakerAt,
  wordsAt,
} from '../../check-quotes/checked-text.ts';
import type { Difference } from '../../check-quotes/differences.ts';
import type { Place } from '../../check-quotes/place.ts';
import type { Place as FilePlace } from '../../parser/document/place.ts';

/** What `check-quotes --json` prints of a quotation. */
export interface CheckedRow extends FilePlace {
  verdict: 'exact' | 'altered' | 'none';
  text: string;
  /** Places that it is made of: one, or several where it joins several. */
  parts: { places: ToldPlace[]; differences: Difference[] }[];
}

/** A place in words. */
export interface ToldPlace {
  report: string;
  name: string;
  paragraphs: string;
  address: string;
  speaker: string;
  words: string;
  citation: string;
}

/** Puts what was found of a quotation in the form that `check-quotes` shows. */
export function checkedRow(
  text: string,
  { line, column }: FilePlace,
  checked: Checked<CheckedText>,
): CheckedRow {
  const { verdict } = checked;
  const collapsed = text.replace(/\s+/g, ' ').trim();
  const parts = partsOf(checked).map(({ places, differences }) => ({
    places: places.map(told),
    differences: differences.filter(({ is }) => is !== 'same'),
  }));
  return { verdict, line, column, text: collapsed, parts };
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
