import { allBy, organisationById, perEdition, personById } from '../edition/lookup.ts';
import { articleOf } from '../in-words/phrases.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Person } from '../schemas/people.ts';
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

/** One person with everything said. */
export function personView(edition: Edition, { id }: { id: string }) {
  const person = personById(edition, id);
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

/** All organisations, in the order of their names. */
export const organisationsInOrder = perEdition((edition): OrganisationView[] =>
  edition.organisations
    .map((organisation) => organisationView(edition, organisation))
    .toSorted((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'en-GB')),
);

/** One organisation in each of its roles. */
export function organisationView(edition: Edition, { id }: { id: string }) {
  const reports = reportsNewestFirst(edition);
  return {
    organisation: organisationById(edition, id),
    /** Reports about it. */
    inspectedIn: reports.filter(({ bodies }) => bodies.includes(id)),
    /** Reports whose judgments are its own. */
    judges: reports.filter(({ inspectorate }) => inspectorate === id),
    published: reports.filter(({ publisher }) => publisher.organisation === id),
    people: edition.people.filter(({ organisation }) => organisation === id),
    /** How many grades it gave. */
    judgedCount: allFindings(edition).filter(({ grade, record }) => grade && record.judgedBy === id)
      .length,
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
type PersonView = ReturnType<typeof personView>;
