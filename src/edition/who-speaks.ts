import type { Edition } from '../schemas/edition.ts';
import type { Stance } from '../schemas/observation.ts';
import type { Organisation, Voice } from '../schemas/people.ts';
import type { Report } from '../schemas/report.ts';
import { organisationById, perEdition, personById } from './lookup.ts';

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

/**
 * The inspectorate whose judgment or ask a report’s publisher passes on in a record, quotations apart;
 * null where the words are the speaker’s own, as is what a publisher tells of what follows.
 */
export function passedOnFrom(
  edition: Edition,
  report: Report,
  { voice, stances = [] }: { voice: Voice; stances?: Stance[] },
): Organisation | null {
  const isPublisher =
    voice.kind === 'publisher' && voice.organisation === report.voice.organisation;
  const onlyFollows = stances.length > 0 && stances.every((stance) => stance === 'follow-up');
  return isPublisher && !onlyFollows ? organisationById(edition, report.inspectorate) : null;
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
