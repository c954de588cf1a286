import { dateInWords } from '../../in-words/date.ts';
import type { ReportDate } from '../../schemas/date.ts';
import type { Citation } from './citation.ts';

/**
 * Where cited words come from, for people: who published which document when, at what address of its
 * own, and where this site holds it.
 * `HMIC, “Title” <own address> (press release, [December 2016?]). Held in Site, Edition 1, as its
 * ¶ 12 <address>.`
 */
export function sourceLine(citation: Citation): Piece[] {
  const { report, called, address } = citation;
  const ourName = called === null ? '' : ` [${called}]`;
  return [
    { text: `${authorPhrase(citation)}, ` },
    { text: `“${report.title}”${ourName}`, address: report.source.address },
    { text: ` (${describing(citation).join(', ')}). Held in ` },
    { text: heldPhrase(citation), address },
    { text: '.' },
  ];
}

/** A date as a citation prints it: `22 March 2018`; `[December 2017?]` where it is inferred. */
export function datePhrase({ value, basis }: ReportDate): string {
  return basis === 'printed' ? dateInWords(value) : `[${dateInWords(value)}?]`;
}

/** In which edition of which site a document is held, under which ¶: `Site, Edition 1, as its ¶ 12`. */
export function heldPhrase({ held, cited }: Citation): string {
  const numbered = cited === null ? '' : `, as its ${cited.paragraphs}`;
  return `${held.site}, ${held.edition}${numbered}`;
}

/** Who speaks, before the words: nothing where that is the author or the publisher, named after them. */
export function speakerPhrase({ cited, author, publisher }: Citation): string {
  if (cited === null) return '';
  const { name, role } = cited.speaker;
  if (name === author.name || name === publisher.name) return '';
  return role === null ? `${name}: ` : `${name}, ${role}: `;
}

/** When the inspectorate’s own report came out that the document tells of, where that is another day. */
export function tellsOf({ inspectorateReport, date }: Citation['report']): string[] {
  const own = inspectorateReport?.date;
  if (!own || own.value === date.value) return [];
  return [`on the inspectorate’s report of ${datePhrase(own)}`];
}

/** What stands around cited words, told in a sentence each: `Led in by “While”`, `Goes on: “… it is late.”`. */
export function aroundWords(around: Around | null): string[] {
  return [
    ...(around?.leadIn ? [`Led in by “${around.leadIn}”`] : []),
    ...(around?.rest ? [`Goes on: “… ${around.rest}”`] : []),
  ];
}

/** A sentence with a full stop at its end, unless words quoted there have one. */
export function stopped(sentence: string): string {
  return /[.!?]”?$/.test(sentence) ? sentence : `${sentence}.`;
}

function authorPhrase(citation: Citation): string {
  const { author, publisher } = citation;
  return author.name === publisher.name ? publisherPhrase(citation) : author.name;
}

function publisherPhrase({ publisher }: Citation): string {
  return publisher.inferred ? `${publisher.name} [publisher inferred]` : publisher.name;
}

function describing(citation: Citation): string[] {
  const { author, publisher, report } = citation;
  const other = author.name === publisher.name ? [] : [publisherPhrase(citation)];
  const version = report.version === null ? [] : [report.version];
  const date = `${report.date.of === 'last update' ? 'last updated ' : ''}${datePhrase(report.date)}`;
  const assumed = report.source.assumed === null ? [] : ['address partly assumed'];
  return [report.kind, ...version, ...other, date, ...assumed, ...tellsOf(report)];
}

/** A piece of a line; words with an address become a link where the format has links. */
export interface Piece {
  text: string;
  address?: string | null;
}

/** The document’s words around those that are cited. */
export interface Around {
  /** Before them, where they are not understood alone. */
  leadIn: string | null;
  /** After them, where they end within a sentence. */
  rest: string | null;
}
