import { organisationById, perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Organisation, Person } from '../schemas/people.ts';
import type { Report } from '../schemas/report.ts';
import { reportsNewestFirst } from './reports.ts';

/** All organisations, in the order of their names. */
export const organisationsInOrder = perEdition((edition): OrganisationView[] =>
  edition.organisations
    .map((organisation) => organisationView(edition, organisation))
    .toSorted((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'en-GB')),
);

/** One organisation in each of its roles. */
export function organisationView(edition: Edition, { id }: { id: string }): OrganisationView {
  const reports = reportsNewestFirst(edition);
  return {
    organisation: organisationById(edition, id),
    inspectedIn: reports.filter(({ bodies }) => bodies.includes(id)),
    judges: reports.filter(({ inspectorate }) => inspectorate === id),
    published: reports.filter(({ publisher }) => publisher.organisation === id),
    people: edition.people.filter(({ organisation }) => organisation === id),
    judgedCount: edition.gradings.filter(({ judgedBy }) => judgedBy === id).length,
  };
}

/** An organisation in each of its roles. */
export interface OrganisationView {
  organisation: Organisation;
  /** Reports about it. */
  inspectedIn: Report[];
  /** Reports whose judgments are its own. */
  judges: Report[];
  published: Report[];
  people: Person[];
  /** How many gradings are its judgments. */
  judgedCount: number;
}
