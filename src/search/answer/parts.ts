/** The parts of the search that can be taken out one at a time, to see what each gives. */
export const searchParts = [
  'labels',
  'thesaurus',
  'spelling',
  'subject before everyday words',
  'word for word',
  'plain questions',
  'marks of themes',
  'own references',
  'findings before passages',
  'honest nothing',
  'compounds',
  'who and when',
] as const;

export type SearchPart = (typeof searchParts)[number];
