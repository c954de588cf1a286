import { datedEdition } from '../edition/dated-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import type { PublishedEdition } from '../schemas/published-edition.ts';
import { dateInWords } from './date.ts';

/** Which edition this is: “Edition 2, 31 January 2027”, “Draft after edition 1”, “Draft”. */
export function editionInWords(edition: Edition): string {
  const dated = datedEdition(edition);
  if (dated) return editionName(dated);
  const last = edition.editions.at(-1);
  return last ? `Draft after edition ${last.number}` : 'Draft';
}

/** An edition by its number and day: “Edition 2, 31 January 2027”. */
export function editionName({ number, date }: PublishedEdition): string {
  return `Edition ${number}, ${dateInWords(date)}`;
}
