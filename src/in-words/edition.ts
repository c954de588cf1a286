import { datedEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { PublishedEdition } from '../schemas/published.ts';
import { dateInWords } from './date.ts';
import { numberInWords } from './phrases.ts';

/** Which edition this is: “Edition 2, 31 January 2027”, “Draft after edition 1”, “Draft”. */
export function editionInWords(edition: Edition): string {
  const dated = datedEdition(edition);
  if (dated) return editionName(dated);
  const last = edition.editions.at(-1);
  return last ? `Draft after edition ${last.number}` : 'Draft';
}

/** Which edition a citation names: of a draft it tells the content’s hash too, for drafts have no number. */
export function editionCited(edition: Edition): string {
  const name = editionInWords(edition);
  return datedEdition(edition) ? name : `${name}, content ${edition.hash.slice(0, 12)}`;
}

/** How many documents are held here, and of which years: “five documents, 2016 to 2024”. */
export function documentsHeld({ reports }: Pick<Edition, 'reports'>): string {
  const years = reports.map(({ date }) => date.value.slice(0, 4)).toSorted();
  const { length } = years;
  const count = `${numberInWords(length)} ${length === 1 ? 'document' : 'documents'}`;
  return [count, [...new Set([years[0], years.at(-1)])].join(' to ')].filter(Boolean).join(', ');
}

/** An edition by its number and day: “Edition 2, 31 January 2027”. */
export function editionName({ number, date }: PublishedEdition): string {
  return `Edition ${number}, ${dateInWords(date)}`;
}
