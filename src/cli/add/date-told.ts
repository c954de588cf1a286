import { printedDates } from '../../parser/document/printed-dates.ts';
import type { ParsedPassage } from '../../parser/parsed-report.ts';
import type { ReportDate } from '../../schemas/date.ts';

/**
 * The day on which a text says that it came out: a line of its own that says so and nothing else,
 * `Last updated 22/03/2018`. A day in a sentence may be that of another text, and is only offered.
 */
export function dateTold(passages: Pick<ParsedPassage, 'text' | 'line'>[]) {
  const printed = passages.flatMap(({ text, line }) =>
    printedDates(text).map((date) => ({ ...date, text, line })),
  );
  const said = printed.flatMap(({ text, words, start, end, value }): ReportDate[] => {
    const [, when] = saying.exec(`${text.slice(0, start)}…${text.slice(end)}`) ?? [];
    if (!when) return [];
    const of = /updated/i.test(when) ? 'last update' : 'publication';
    const evidence = `The text says “${text.slice(0, start)}${words}”.`;
    return [{ value, precision: 'day', basis: 'printed', of, evidence }];
  });
  const published = said.filter(({ of }) => of === 'publication');
  const [date = null, another] = published.length > 0 ? published : said;
  return {
    /** Null where it must be asked. */
    date: another ? null : date,
    /** Every day that the text prints, with its line. */
    printed: printed.map(({ words, line }) => `“${words}” (line ${line})`),
  };
}

const saying =
  /^((?:first |last )?(?:updated|published|posted)|(?:date of )?publication(?: date)?|date published)(?: on)?:?,? ?(?:\d\d?[:.]\d\d,? )?…(?: at)?[ ,]*(?:\d\d?[:.]\d\d)?\.?$/i;
