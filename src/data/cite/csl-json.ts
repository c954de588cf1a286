import type { Report } from '../../schemas/report.ts';
import { namesOf, noteOf } from './bibtex.ts';
import type { Citation } from './citation.ts';

/** The type that the Citation Style Language has for each kind of report. */
const types: Record<Report['kind'], string> = {
  'assessment page': 'webpage',
  'press release': 'webpage',
  transcript: 'speech',
  'news article': 'article-newspaper',
  letter: 'document',
  statement: 'document',
  'register entry': 'document',
};

/** A citation as CSL-JSON, the format of reference managers: a list of one item, as text. */
export function cslJsonCitation(citation: Citation): string {
  const { key, speaker, report, publisher, paragraphs, address } = citation;
  const { given, family } = namesOf(speaker);
  const item = {
    id: key,
    type: types[report.kind],
    title: report.title,
    author: [given === null ? { literal: family } : { family, given }],
    publisher: publisher.name,
    ...(report.kind === 'news article' ? { 'container-title': publisher.name } : {}),
    issued: {
      'date-parts': [report.date.value.split('-').map(Number)],
      ...(report.date.basis === 'inferred' ? { circa: true } : {}),
    },
    genre: report.kind,
    section: paragraphs,
    language: 'en-GB',
    ...(address === null ? {} : { URL: address }),
    note: noteOf(citation),
  };
  return JSON.stringify([item], null, 2);
}
