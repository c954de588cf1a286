import { organisationById, perEdition, personById } from '../edition/lookup.ts';
import { articleOf } from '../in-words/phrases.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Organisation, Person } from '../schemas/people.ts';
import type { Report } from '../schemas/report.ts';
import type { GradingView, QuoteView } from './finding-view.ts';
import { allFindings } from './findings.ts';
import type { Told } from './told.ts';

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
  const said = (saidBy(edition).get(id) ?? []).map(({ finding }) => finding);
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

const saidBy = perEdition((edition) => {
  const spoken = allFindings(edition).flatMap((finding) => {
    const speakers = new Set(finding.told.flatMap(({ voice }) => voice.person ?? []));
    return [...speakers].map((person) => ({ person, finding }));
  });
  return Map.groupBy(spoken, ({ person }) => person);
});

function lastNameFirst({ name }: Person): string {
  const words = name.split(' ');
  return `${words.at(-1)} ${words.slice(0, -1).join(' ')}`;
}

/** A person with everything that the texts let them say. */
export type PersonView = ReturnType<typeof personView>;

/** What one document lets a person say. */
export interface SpokenIn {
  report: Report;
  publisher: Organisation;
  quotes: QuoteView[];
  /** Grades told in the person’s own words, statement by statement. */
  statements: (Told & { finding: GradingView })[];
}
