import type { Edition } from '../../schemas/edition.ts';
import type { Grading } from '../../schemas/grading.ts';
import { firstWords } from '../words/first-words.ts';
import type { SearchRecord } from './search-record.ts';

/** "Investigating crime", with the body's name where there are several. */
export function gradingTitle(grading: Grading, edition: Edition): string {
  const area = edition.areas.find(({ id }) => id === grading.area)?.name ?? grading.areaAsPrinted;
  const bodies = new Set(edition.reports.flatMap((report) => report.bodies));
  const body = edition.organisations.find(({ id }) => id === grading.body)?.name;
  return bodies.size > 1 && body ? `${area}, ${body}` : area;
}

/** The first words of the record's own. */
export function recordTitle(record: SearchRecord): string {
  return firstWords(record.pieces[0]?.text ?? record.words, 80);
}
