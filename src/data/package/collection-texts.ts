import { capitalised } from '../../in-words/number.ts';
import { type FindingKind, findingKinds, forListed } from '../../schemas/finding-kinds.ts';
import type { BodyWords } from '../../schemas/site.ts';
import type { CollectionName } from '../collection-names.ts';

/** What each collection is, in a title and a sentence; `many` is what those inspected are called. */
export function collectionTexts({
  many,
}: Pick<BodyWords, 'many'>): Record<CollectionName, { title: string; description: string }> {
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
    gradings: textOfKind('grading'),
    'not-graded': {
      title: 'Areas without a grade',
      description: 'Areas that a report names and gives no grade.',
    },
    ...forListed('address', textOfKind),
    quotes: textOfKind('quote'),
    observations: textOfKind('observation'),
    themes: {
      title: 'Themes',
      description: 'Subjects, with the words by which the site finds them. The editors’ own.',
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

function textOfKind(kind: FindingKind): CollectionText {
  const { many, description } = findingKinds[kind];
  return { title: capitalised(many), description };
}

interface CollectionText {
  title: string;
  description: string;
}
