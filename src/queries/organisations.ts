import { organisationById, perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { reportsNewestFirst } from './reports.ts';

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
    /** How many gradings are its judgments. */
    judgedCount: edition.gradings.filter(({ judgedBy }) => judgedBy === id).length,
  };
}

/** An organisation in each of its roles. */
export type OrganisationView = ReturnType<typeof organisationView>;
