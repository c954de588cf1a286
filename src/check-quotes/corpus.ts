import { type Checked, check } from './check.ts';
import type { CheckedText } from './checked-text.ts';
import { type Quotation, quotationsOrWhole } from './quotations.ts';
import { type Word, wordsOf } from './words.ts';

/** Makes reports ready to be checked against. */
export function corpusOf(reports: CheckedText[]): Corpus {
  const row = reports.flatMap(({ passages }, report) =>
    passages.flatMap(({ text }, passage) =>
      wordsOf(text).map((word): PlacedWord => ({ ...word, report, passage })),
    ),
  );
  const places = new Map<string, number[]>();
  for (const [place, { key }] of row.entries()) {
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  const count = reports.reduce((sum, { passages }) => sum + passages.length, 0);
  const weights = new Map<string, number>();
  const placesOf = (key: string) => places.get(key) ?? [];
  return {
    reports,
    row,
    places: placesOf,
    weight(key) {
      const known = weights.get(key);
      if (known !== undefined) return known;
      const holders = new Set(placesOf(key).map((place) => passageKey(row[place])));
      const weight = Math.log(1 + (2 * count) / (2 * holders.size + 1));
      weights.set(key, weight);
      return weight;
    },
  };
}

/**
 * Checks every quotation of an article, or its words where it has none. Of one that is in no text the
 * quotations within are checked too: somebody may quote a report in words of their own.
 */
export function checkArticle(corpus: Corpus, article: string): CheckedQuotation[] {
  return checkedEach(corpus, quotationsOrWhole(article));
}

function passageKey(word: PlacedWord | undefined): string {
  return `${word?.report} ${word?.passage}`;
}

function checkedEach(corpus: Corpus, quotations: Quotation[]): CheckedQuotation[] {
  return quotations.flatMap((quotation) => {
    const checked = check(corpus, quotation.text);
    const inner = checked.verdict === 'none' ? checkedEach(corpus, quotation.inner) : [];
    return [{ ...quotation, checked }, ...inner];
  });
}

/** A word of a report, and where it stands. */
export interface PlacedWord extends Word {
  /** Index of the report, and of the passage in it. */
  report: number;
  passage: number;
}

/** Reports to check quotations against: all their words in one row. */
export interface Corpus {
  reports: CheckedText[];
  row: PlacedWord[];
  /** Places in the row where a word stands, by its key. */
  places: (key: string) => readonly number[];
  /** How much a word tells: the more, the fewer passages hold it. */
  weight: (key: string) => number;
}

/** A quotation of an article, and what was found of it. */
export interface CheckedQuotation extends Quotation {
  checked: Checked;
}
