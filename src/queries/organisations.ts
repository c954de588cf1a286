import { organisationById } from '../edition/lookup.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Person } from '../schemas/person.ts';
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
  return {
    organisation: organisationById(edition, id),
    inspectedIn: (reportsByBody(edition).get(id) ?? []).map(({ report }) => report),
    judges: reportsByInspectorate(edition).get(id) ?? [],
    published: reportsByPublisher(edition).get(id) ?? [],
    people: peopleOf(edition).get(id) ?? [],
    judgedCount: judgedBy(edition).get(id)?.length ?? 0,
  };
}

const reportsByBody = perEdition((edition) => {
  const pairs = reportsNewestFirst(edition).flatMap((report) =>
    report.bodies.map((body) => ({ body, report })),
  );
  return Map.groupBy(pairs, ({ body }) => body);
});

const reportsByInspectorate = perEdition((edition) =>
  Map.groupBy(reportsNewestFirst(edition), ({ inspectorate }) => inspectorate),
);
const reportsByPublisher = perEdition((edition) =>
  Map.groupBy(reportsNewestFirst(edition), ({ publisher }) => publisher.organisation),
);
const peopleOf = perEdition((edition) =>
  Map.groupBy(edition.people, ({ organisation }) => organisation),
);
const judgedBy = perEdition((edition) => Map.groupBy(edition.gradings, ({ judgedBy: id }) => id));

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
