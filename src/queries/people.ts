import { allBy, organisationById, perEdition } from '../edition/lookup.ts';
import { articleOf, capitalised, counted } from '../in-words/phrases.ts';
import type { Edition, Prose } from '../schemas/edition.ts';
import type { Organisation, Person } from '../schemas/people.ts';
import type { Report } from '../schemas/report.ts';
import { allFindings } from './findings.ts';
import { reportsNewestFirst } from './reports.ts';

/** All people, in the order of their last names. */
export const peopleInOrder = perEdition((edition): PersonView[] =>
  edition.people
    .map((person) => personView(edition, person))
    .toSorted((a, b) => lastNameFirst(a.person).localeCompare(lastNameFirst(b.person), 'en-GB')),
);

/** Says whose praise is not a finding, by the first who speaks in the texts without judging. */
export function praiseNote({ site }: Edition): string {
  const other = site.voices.find(({ judges }) => !judges);
  const whose = other ? `${articleOf(other.kind)} ${other.kind}’s praise` : 'praise by another';
  return `${whose} is not the inspectorate’s finding`;
}

/** All organisations, in the order of their names. */
export const organisationsInOrder = perEdition((edition): OrganisationView[] =>
  edition.organisations
    .map((organisation) => organisationView(edition, organisation))
    .toSorted((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'en-GB')),
);

/** One person with everything said. */
function personView(edition: Edition, person: Person) {
  const { id } = person;
  const said = saidBy(edition, id);
  const byReport = Map.groupBy(said, ({ report }) => report);
  return {
    person,
    organisation: person.organisation ? organisationById(edition, person.organisation) : null,
    quotes: said.filter((finding) => finding.kind === 'quote'),
    /** What each document lets the person say, the oldest first. */
    documents: [...byReport].toReversed().map(([report, each]) => ({
      report,
      publisher: organisationById(edition, report.publisher.organisation),
      quotes: each.filter((finding) => finding.kind === 'quote'),
      statements: each.flatMap((finding) =>
        finding.grade
          ? finding.told.flatMap((told) => (told.voice.person === id ? { ...told, finding } : []))
          : [],
      ),
    })),
  };
}

/** One organisation in each of its roles. */
function organisationView(edition: Edition, organisation: Organisation & Prose) {
  const { id } = organisation;
  const all = reportsNewestFirst(edition);
  const people = edition.people.filter((person) => person.organisation === id);
  const judged = allFindings(edition).filter(
    ({ grade, record }) => grade && record.judgedBy === id,
  );
  const grades = judged.length > 0 ? `; ${counted(judged.length, 'grading')}` : '';
  const told = (heading: string, role: string, reports: Report[], more = '') =>
    reports.length > 0
      ? [{ heading, reports, role: `${role} ${counted(reports.length, 'document')}${more}` }]
      : [];
  const documents = [
    ...told(
      'Documents about it',
      'inspected in',
      all.filter(({ bodies }) => bodies.includes(id)),
    ),
    ...told(
      'Documents that report its judgments',
      'its judgments are told in',
      all.filter(({ inspectorate }) => inspectorate === id),
      grades,
    ),
    ...told(
      'Documents it published',
      'publisher of',
      all.filter(({ publisher }) => publisher.organisation === id),
    ),
  ];
  const speakers = counted(people.length, 'person', 'people');
  const roles = [
    ...documents.map(({ role }) => role),
    ...(people.length > 0 ? [`${speakers} quoted as speaking for it`] : []),
  ];
  return {
    organisation,
    /** The documents of each of its roles, the newest first. */
    documents,
    people,
    /** All that it is in the documents, in a sentence. */
    roles: `${capitalised(roles.join('; ') || 'named in the documents')}.`,
  };
}

const saidBy = allBy(allFindings, ({ told }) => [
  ...new Set(told.flatMap(({ voice }) => voice.person ?? [])),
]);

function lastNameFirst({ name }: Person): string {
  const words = name.split(' ');
  return `${words.at(-1)} ${words.slice(0, -1).join(' ')}`;
}

/** An organisation in each of its roles. */
export type OrganisationView = ReturnType<typeof organisationView>;

/** A person with everything that the texts let them say. */
export type PersonView = ReturnType<typeof personView>;
