import { articleOf } from '../in-words/voice.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Statement } from '../schemas/grading.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Person } from '../schemas/person.ts';
import type { Report } from '../schemas/report.ts';
import { allFindings, type FindingView, type GradingView, type QuoteView } from './findings.ts';
import { groupBy } from './group-by.ts';
import { organisationById, passageById, personById } from './lookup.ts';
import { perEdition } from './per-edition.ts';
import { oddWordsIn, type RangedText } from './words-shown.ts';

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
export function personView(edition: Edition, { id }: { id: string }): PersonView {
  const person = personById(edition, id);
  const said = saidBy(edition).get(id) ?? [];
  return {
    person,
    organisation: person.organisation ? organisationById(edition, person.organisation) : null,
    quotes: said.filter((finding) => finding.kind === 'quote'),
    statements: said.flatMap((finding) =>
      finding.kind === 'grading' ? statementsOf(edition, finding, id) : [],
    ),
    reports: [...new Set(said.map(({ report }) => report))],
  };
}

const saidBy = perEdition((edition) => {
  const spoken = allFindings(edition).flatMap((finding) =>
    [...new Set(speakersOf(finding))].map((person) => ({ person, finding })),
  );
  return new Map(
    [...groupBy(spoken, ({ person }) => person)].map(([person, each]) => [
      person,
      each.map(({ finding }) => finding),
    ]),
  );
});

/** The statements of a grade that one person makes; others tell it in other words. */
function statementsOf(edition: Edition, grading: GradingView, person: string): SpokenGrade[] {
  return grading.record.statements
    .filter(({ voice }) => voice.person === person)
    .map((statement) => ({
      grading,
      statement,
      words: oddWordsIn(edition, statement.span),
      number: passageById(edition, statement.span.passage).number,
    }));
}

function speakersOf(finding: FindingView): string[] {
  const voices =
    finding.kind === 'grading'
      ? finding.record.statements.map(({ voice }) => voice)
      : [finding.record.voice];
  return voices.flatMap(({ person }) => (person ? [person] : []));
}

function lastNameFirst({ name }: Person): string {
  const words = name.split(' ');
  return `${words.at(-1)} ${words.slice(0, -1).join(' ')}`;
}

/** A person with everything that the texts let them say, newest first. */
export interface PersonView {
  person: Person;
  organisation: Organisation | null;
  quotes: QuoteView[];
  /** Grades told in the person’s own words, statement by statement. */
  statements: SpokenGrade[];
  reports: Report[];
}

/** One statement of a grade, in the words of whoever speaks. */
export interface SpokenGrade {
  grading: GradingView;
  statement: Statement;
  words: RangedText;
  /** The number of its passage. */
  number: string;
}
