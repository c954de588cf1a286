const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A date in words, as exactly as it is known: 2018-03-22 → 22 March 2018, 2017-12 → December 2017. */
export function dateInWords(value: string): string {
  const [year, month, day] = value.split('-');
  const name = month && months[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
