import { type FindingKind, findingKinds, kindNames } from '../schemas/finding-kinds.ts';

type OfFindings = (typeof findingKinds)[FindingKind]['address'] | 'not-graded';

/** The collections of findings; areas without a grade stand behind the gradings. */
export const findingCollections = kindNames.flatMap((kind): OfFindings[] =>
  kind === 'grading' ? ['gradings', 'not-graded'] : [findingKinds[kind].address],
);

/** The collections that can be taken away as data, in the order in which they are described. */
export const collectionNames = [
  'reports',
  'passages',
  ...findingCollections,
  'themes',
  'threads',
  'people',
  'organisations',
  'areas',
  'rounds',
  'corrections',
] as const;

export type CollectionName = (typeof collectionNames)[number];
