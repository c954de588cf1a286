/** The collections that can be taken away as data, in the order in which they are described. */
export const collectionNames = [
  'reports',
  'passages',
  'gradings',
  'not-graded',
  'areas-for-improvement',
  'causes-of-concern',
  'recommendations',
  'quotes',
  'themes',
  'people',
  'organisations',
  'areas',
  'rounds',
  'corrections',
] as const;

export type CollectionName = (typeof collectionNames)[number];
