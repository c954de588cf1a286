import { capitalised } from '../in-words/phrases.ts';
import { type FindingKind, findingKinds, forKinds, kindNames } from '../schemas/finding-kinds.ts';
import type { BodyWords } from '../schemas/site.ts';

/** What a data file is, in a title and a sentence. */
export interface FileTexts {
  title: string;
  description: string;
}

type OfFindings = (typeof findingKinds)[FindingKind]['address'] | 'not-graded';

/** The collections of findings; areas without a grade stand behind the grades. */
export const findingCollections = kindNames.flatMap((kind): OfFindings[] => {
  const { address, does } = findingKinds[kind];
  return does === 'judges' ? [address, 'not-graded'] : [address];
});

/** The collections that can be taken away as data, in the order in which they are described. */
export const collectionNames = [
  'reports',
  'passages',
  ...findingCollections,
  'themes',
  'thesaurus',
  'threads',
  'people',
  'organisations',
  'areas',
  'rounds',
  'corrections',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** What each collection is; `many` is what those inspected are called. */
export function collectionTexts({
  many,
}: Pick<BodyWords, 'many'>): Record<CollectionName, FileTexts> {
  return {
    reports: {
      title: 'Reports',
      description: 'The inspection texts, with what the editors say of each and on what grounds.',
    },
    passages: {
      title: 'Passages',
      description:
        'Every heading, paragraph and list item of every report, in the order of the text.',
    },
    'not-graded': {
      title: 'Areas without a grade',
      description: 'Areas that a report names and gives no grade.',
    },
    ...forKinds(kindNames, 'address', textOfKind),
    themes: {
      title: 'Themes',
      description: 'Subjects, with the words by which the site finds them. The editors’ own.',
    },
    thesaurus: {
      title: 'Thesaurus',
      description:
        'What people say for the words of documents, in the terms of SKOS. The editors’ own.',
    },
    threads: {
      title: 'Threads',
      description:
        'Issues followed from report to report, each step in the words of a report. The choice is the editors’.',
    },
    people: { title: 'People', description: 'Who speaks in the reports, and in what role.' },
    organisations: {
      title: 'Organisations',
      description: `The ${many}, inspectorates, offices and publishers that the reports name.`,
    },
    areas: {
      title: 'Areas',
      description: 'What is graded, with the wordings that each round uses for it.',
    },
    rounds: {
      title: 'Rounds',
      description: 'Rounds of inspections, with the scale of grades that each uses.',
    },
    corrections: {
      title: 'Corrections',
      description: 'What was put right in the copies or in our reading of them after publication.',
    },
  };
}

function textOfKind(kind: FindingKind): FileTexts {
  const { many, description } = findingKinds[kind];
  return { title: capitalised(many), description };
}
