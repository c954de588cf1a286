import { organisationById, personById } from '../../edition/lookup.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Voice } from '../../schemas/voice.ts';

/** An organisation of the edition as schema.org has it. */
export function organisationJsonLd(edition: Edition, id: string): object {
  const { name, address } = organisationById(edition, id);
  return { '@type': 'Organization', name, ...(address === null ? {} : { url: address }) };
}

/** Who speaks as schema.org has it: a person with the role, an organisation, or nobody known. */
export function speakerJsonLd(edition: Edition, { person, organisation }: Voice): object | null {
  const known = person === null ? null : personById(edition, person);
  if (known) return { '@type': 'Person', name: known.name, jobTitle: known.role };
  return organisation === null ? null : organisationJsonLd(edition, organisation);
}
