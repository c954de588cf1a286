import type { Edition } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Person } from '../schemas/person.ts';
import type { Voice } from '../schemas/voice.ts';
import { organisationById, personById } from './lookup.ts';

/** Whoever a voice names: a person before an organisation; null where only the capacity is known. */
export function whoSpeaks(edition: Edition, { person, organisation }: Voice): Speaking | null {
  if (person !== null) return { is: 'person', who: personById(edition, person) };
  if (organisation === null) return null;
  return { is: 'organisation', who: organisationById(edition, organisation) };
}

/** Somebody who speaks in a document. */
type Speaking = { is: 'person'; who: Person } | { is: 'organisation'; who: Organisation };
