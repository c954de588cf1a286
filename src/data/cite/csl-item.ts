import { capitalised } from '../../in-words/phrases.ts';
import type { Named } from './about.ts';
import type { Citation } from './citation.ts';
import {
  aroundWords,
  datePhrase,
  heldPhrase,
  speakerPhrase,
  stopped,
  tellsOf,
} from './source-line.ts';

/** A source as the Citation Style Language has it, in what we use of its fields. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author: (CslPerson | { literal: string })[];
  /** An inferred date also as people are shown it. */
  issued?: { 'date-parts': number[][]; circa?: true; literal?: string };
  genre?: string;
  publisher?: string;
  URL: string;
  archive?: string;
  archive_location?: string;
  abstract?: string;
  note?: string;
  version?: string;
  medium?: string;
  language: 'en-GB';
}

interface CslPerson {
  family: string;
  given: string;
}

/**
 * A citation as a source: the document, at its own address, or, where that is not known, at this site’s;
 * with this site as the archive that holds it.
 */
export function cslItem(citation: Citation): CslItem {
  const { key, author, publisher, report, called, cited } = citation;
  const isOwn = author.name === publisher.name;
  return {
    id: key,
    type: 'webpage',
    title: called === null ? report.title : `${report.title} [${called}]`,
    author: [isOwn ? { literal: publisherInBrackets(publisher) } : cslName(author)],
    ...issued(report.date),
    genre: report.date.of === 'last update' ? `${report.kind}, as last updated` : report.kind,
    // Styles print the medium of a web page, and not its version.
    ...(report.version === null ? {} : { version: report.version, medium: report.version }),
    ...(isOwn ? {} : { publisher: publisherInBrackets(publisher) }),
    ...place(citation),
    ...(cited === null ? {} : { abstract: `“${cited.words}”` }),
    note: noteOf(citation),
    language: 'en-GB',
  };
}

/** A publisher as catalogues have it: in square brackets where it is inferred. */
export function publisherInBrackets({ name, inferred }: Citation['publisher']): string {
  return inferred ? `[${name}]` : name;
}

/** A name as CSL has it: the family name is a person’s last word. */
function cslName({ name, isPerson }: Named): CslItem['author'][number] {
  const cut = name.lastIndexOf(' ');
  if (!isPerson || cut < 0) return { literal: name };
  return { family: name.slice(cut + 1), given: name.slice(0, cut) };
}

function issued(date: Citation['report']['date']): Pick<CslItem, 'issued'> {
  const parts = { 'date-parts': [date.value.split('-').map(Number)] };
  const doubt = { circa: true as const, literal: datePhrase(date) };
  return { issued: date.basis === 'printed' ? parts : { ...parts, ...doubt } };
}

function place({ report, cited, held, address }: Citation) {
  const own = report.source.address;
  const location = [
    ...(cited === null ? [] : [cited.paragraphs]),
    ...(own === null ? [] : [cited === null ? `copy at ${address}` : address]),
  ].join(', ');
  return {
    URL: own ?? address,
    archive: `${held.site}, ${held.edition}`,
    ...(location === '' ? {} : { archive_location: location }),
  };
}

/** What no field has a place for: who speaks, what the words are about, where they are held. */
function noteOf(citation: Citation): string {
  const { cited, report, address } = citation;
  const { assumed } = report.source;
  const speaker = speakerPhrase(citation).replace(/: $/, '');
  return [
    ...(speaker === '' ? [] : [`Said by ${speaker}.`]),
    ...aroundWords(cited).map(stopped),
    ...(cited?.about ? [`${cited.about}.`] : []),
    ...publisherNote(citation),
    ...dateNote(report.date),
    ...tellsOf(report).map((phrase) => `${capitalised(phrase)}.`),
    ...(assumed === null ? [] : [`The beginning of the address, “${assumed}”, is assumed.`]),
    `Held in ${heldPhrase(citation)}: ${address}`,
  ].join(' ');
}

function dateNote(date: Citation['report']['date']): string[] {
  return [
    ...(date.of === 'last update' ? [`Last updated ${datePhrase(date)}.`] : []),
    ...(date.basis === 'printed' ? [] : ['Date inferred.']),
  ];
}

/** The publisher, where no field of every format tells it, or tells that it is inferred. */
function publisherNote({ author, publisher }: Citation): string[] {
  if (author.name === publisher.name) return publisher.inferred ? ['Publisher inferred.'] : [];
  return [`Publisher: ${publisher.name}${publisher.inferred ? ', inferred' : ''}.`];
}
