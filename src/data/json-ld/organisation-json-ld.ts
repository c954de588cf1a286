import type { Edition } from '../../schemas/edition.ts';
import type { Voice } from '../../schemas/voice.ts';

/** An organisation of the edition as schema.org has it. */
export function organisationJsonLd(edition: Edition, id: string): object {
  const organisation = edition.organisations.find((each) => each.id === id);
  if (!organisation) throw new Error(`the edition holds no organisation "${id}"`);
  const { name, address } = organisation;
  return { '@type': 'Organization', name, ...(address === null ? {} : { url: address }) };
}

/** Who speaks as schema.org has it: a person with the role, an organisation, or nobody known. */
export function speakerJsonLd(edition: Edition, { person, organisation }: Voice): object | null {
  const known = edition.people.find(({ id }) => id === person);
  if (known) return { '@type': 'Person', name: known.name, jobTitle: known.role };
  return organisation === null ? null : organisationJsonLd(edition, organisation);
}
