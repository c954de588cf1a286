import { organisationById, personById } from '../../edition/lookup.ts';
import type { Edition } from '../../schemas/edition.ts';
import type { Voice } from '../../schemas/voice.ts';
import { organisationUrl, personUrl } from '../../urls.ts';

/** An organisation of the edition as schema.org has it. `full` makes an address stand alone. */
export function organisationJsonLd(
  edition: Edition,
  id: string,
  full: (address: string) => string,
): object {
  const { address } = organisationById(edition, id);
  return {
    ...organisationNamed(edition, id, full),
    ...(address === null ? {} : { url: address }),
  };
}

/** An organisation by its id and name; what else there is to say of it its own page says. */
export function organisationNamed(
  edition: Edition,
  id: string,
  full: (address: string) => string,
): object {
  const { name } = organisationById(edition, id);
  return { '@type': 'Organization', '@id': full(organisationUrl(id)), name };
}

/** A person of the edition as schema.org has it, with the role and the organisation spoken for. */
export function personJsonLd(
  edition: Edition,
  id: string,
  full: (address: string) => string,
): object {
  const { name, role, organisation } = personById(edition, id);
  return {
    '@type': 'Person',
    '@id': full(personUrl(id)),
    name,
    jobTitle: role,
    ...(organisation === null
      ? {}
      : { affiliation: organisationNamed(edition, organisation, full) }),
  };
}

/** Who speaks as schema.org has it: a person with the role, an organisation, or nobody known. */
export function speakerJsonLd(
  edition: Edition,
  { person, organisation }: Voice,
  full: (address: string) => string,
): object | null {
  if (person !== null) return personJsonLd(edition, person, full);
  return organisation === null ? null : organisationNamed(edition, organisation, full);
}
