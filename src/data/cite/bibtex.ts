import type { Citation } from './citation.ts';
import { datePhrase } from './date-phrase.ts';
import { latex } from './latex.ts';
import { publisherPhrase } from './plain-text.ts';
import { wordsCited } from './words-cited.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A citation as a BibTeX entry. A doubtful date or publisher is told in its note, and of a date that
 * is inferred only the year has a field: BibTeX has no way to mark one as uncertain.
 */
export function bibtexCitation(citation: Citation): string {
  const { key, report, publisher, address } = citation;
  const { value, basis } = report.date;
  const [year = '', ...closer] = value.split('-');
  const [month, day] = basis === 'printed' ? closer : [];
  const fields: [string, string | undefined][] = [
    ['author', braced(authorOf(citation))],
    ['title', braced(`{${latex(report.title)}}`)],
    ['howpublished', braced(latex(capitalised(report.kind)))],
    ['publisher', braced(latex(publisher.name))],
    ['year', braced(year)],
    ['month', month === undefined ? undefined : months[Number(month) - 1]],
    ['day', day === undefined ? undefined : braced(String(Number(day)))],
    ['note', braced(latex(noteOf(citation)))],
    ['url', address === null ? undefined : braced(address)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** What the fields of a reference manager have no place for: words, ¶, role and doubts. */
export function noteOf(citation: Citation): string {
  const { speaker, words, report, paragraphs, publisher, address } = citation;
  const parts = [
    paragraphs,
    `“${wordsCited(words).replaceAll('\n', ' ')}”`,
    ...(speaker.role === null ? [] : [`${speaker.name}: ${speaker.role}`]),
    ...(publisher.inferred ? [publisherPhrase(citation)] : []),
    ...(report.date.basis === 'inferred' ? [datePhrase(report.date)] : []),
    ...(address === null ? ['address not set'] : []),
  ];
  return parts.join('; ');
}

/** `Family, Given` for a person, else the name in braces, so that it is not taken apart. */
function authorOf({ speaker }: Citation): string {
  const { given, family } = namesOf(speaker);
  return given === null ? `{${latex(family)}}` : `${latex(family)}, ${latex(given)}`;
}

/** A person's given and family names; the whole name as family name for any other speaker. */
export function namesOf({ name, isPerson }: Citation['speaker']): {
  given: string | null;
  family: string;
} {
  const cut = name.lastIndexOf(' ');
  if (!isPerson || cut < 0) return { given: null, family: name };
  return { given: name.slice(0, cut), family: name.slice(cut + 1) };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function braced(text: string): string {
  return `{${text}}`;
}
