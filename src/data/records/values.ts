/**
 * Turns places in a text counted in UTF-16 units, as JavaScript does, into places counted in Unicode
 * code points, as other languages do.
 */
export function codePoints<T extends { start: number; end: number }>(text: string, place: T): T {
  const start = countOf(text.slice(0, place.start));
  return { ...place, start, end: start + countOf(text.slice(place.start, place.end)) };
}

/**
 * The first and the last day that a date may mean, so that dates known to the day, the month or the year
 * sort and compare alike: 2017-12 is 2017-12-01 to 2017-12-31.
 */
export function dateRange(value: string): { dateFrom: string; dateTo: string } {
  const [year = '', month = '', day = ''] = value.split('-');
  const last = month === '' ? 31 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return {
    dateFrom: `${year}-${month || '01'}-${day || '01'}`,
    dateTo: `${year}-${month || '12'}-${day || String(last).padStart(2, '0')}`,
  };
}

function countOf(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
