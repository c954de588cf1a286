const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dates = new RegExp(
  `\\b(\\d{1,2})(?:(?:st|nd|rd|th)?(?: of)? (${months.join('|')})[a-z]*,? |/(\\d{1,2})/)(\\d{4})\\b`,
  'gi',
);

/** A day as a text prints it. */
export interface PrintedDate {
  /** The words, and where they stand. */
  words: string;
  start: number;
  end: number;
  /** The day as YYYY-MM-DD. */
  value: string;
}

/** The days that words print, day before month: `22/03/2018`, "22 March 2018", "22nd Mar 2018". */
export function printedDates(text: string): PrintedDate[] {
  return [...text.matchAll(dates)].map(
    ({ 0: words, 1: day = '', 2: name, 3: number = '', 4: year, index }) => {
      const month = name ? `${months.indexOf(name.slice(0, 3).toLowerCase()) + 1}` : number;
      const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      return { words, start: index, end: index + words.length, value };
    },
  );
}
