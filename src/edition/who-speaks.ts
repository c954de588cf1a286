import type { Edition } from '../schemas/edition.ts';
import type { Voice } from '../schemas/voice.ts';
import { organisationById, personById } from './lookup.ts';
import { perEdition } from './per-edition.ts';

/**
 * Whoever a voice of a report names: a person, in the role that the report prints, else in their usual one,
 * before an organisation; null where only the capacity is known.
 */
export function whoSpeaks(
  edition: Edition,
  report: string,
  { person, organisation }: Voice,
): Speaking | null {
  if (person !== null) {
    const { id, name, role } = personById(edition, person);
    const printed = rolesPrinted(edition).get(`${report} ${id}`);
    return { is: 'person', id, name, role: printed ?? role };
  }
  if (organisation === null) return null;
  return {
    is: 'organisation',
    id: organisation,
    name: organisationById(edition, organisation).name,
  };
}

/** The role in which a report first quotes each person, where it prints one. */
const rolesPrinted = perEdition((edition) => {
  const printed = edition.quotes.flatMap(({ report, role, voice }) =>
    role && voice.person ? [{ key: `${report} ${voice.person}`, role }] : [],
  );
  return new Map(printed.toReversed().map(({ key, role }) => [key, role]));
});

/** Somebody who speaks in a document; organisations have no role. */
type Speaking =
  | { is: 'person'; id: string; name: string; role: string }
  | { is: 'organisation'; id: string; name: string };
