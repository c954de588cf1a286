import type { Word } from '../words/words.ts';

const months = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/**
 * The date that words name, as exactly as they name it: `2018`, `2018-03` for "March 2018",
 * `2018-03-22` for "22 March 2018", "22nd March 2018", "22/3/2018" or "2018-03-22". Null where they
 * are no date; a month without its year is none.
 */
export function dateNamed(words: Word[]): string | null {
  const said = words.map(({ letters }) => letters);
  const [first = '', second = '', third = ''] = said;
  if (said.length === 1) return yearOf(first);
  if (said.length === 2)
    return (
      dated(yearOf(second), monthOf(first) ?? numberUpTo(12, first)) ??
      dated(yearOf(first), numberUpTo(12, second))
    );
  if (said.length !== 3) return null;
  return (
    dated(yearOf(third), monthOf(second) ?? numberUpTo(12, second), numberUpTo(31, first)) ??
    dated(yearOf(third), monthOf(first), numberUpTo(31, second)) ??
    dated(yearOf(first), numberUpTo(12, second), numberUpTo(31, third))
  );
}

/** Whether a date, as exactly as it is known, is of the date asked for, as exactly as that is named. */
export function isOfDate(date: string, asked: string): boolean {
  return date.startsWith(asked) || (date.length > 4 && asked.startsWith(date));
}

function dated(year: string | null, ...parts: (string | null)[]): string | null {
  return year && parts.every((part) => part !== null) ? [year, ...parts].join('-') : null;
}

/** The words by which a text may print a date: 22 March 2018, 22/03/2018; March 2018; 2018. */
export function printedDates(date: string): string[][] {
  const [year = '', month, day] = date.split('-');
  if (!month) return [[year]];
  const inWords = months[Number(month) - 1]?.[0] ?? '';
  const short = String(Number(month));
  if (!day)
    return [
      [inWords, year],
      [month, year],
    ];
  const shortDay = String(Number(day));
  const printed = [
    [shortDay, inWords, year],
    [`${shortDay}${ordinalEnding(Number(day))}`, inWords, year],
    [inWords, shortDay, year],
    [day, month, year],
    [shortDay, short, year],
    [year, month, day],
  ];
  const different = new Map(printed.map((words) => [words.join(' '), words]));
  return [...different.values()];
}

function ordinalEnding(day: number): string {
  const inTeens = day > 10 && day < 14;
  return (inTeens ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th';
}

const yearOf = (said: string) => (/^(19|20)\d\d$/.test(said) ? said : null);

function monthOf(said: string): string | null {
  const index = months.findIndex((names) => names.includes(said));
  return index < 0 ? null : twoDigits(index + 1);
}

function numberUpTo(most: number, said: string): string | null {
  const number = /^(\d\d?)(st|nd|rd|th)?$/.exec(said)?.[1];
  return number && Number(number) >= 1 && Number(number) <= most ? twoDigits(Number(number)) : null;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
