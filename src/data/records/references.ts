import type { CollectionName } from '../collection-names.ts';

/** By the name of a field that holds ids: the collection whose ids they are. */
const collections: Record<string, CollectionName> = {
  report: 'reports',
  silentIn: 'reports',
  unread: 'reports',
  passage: 'passages',
  passages: 'passages',
  section: 'passages',
  attributionPassage: 'passages',
  saidAlsoIn: 'passages',
  saidNearlyIn: 'passages',
  quote: 'quotes',
  theme: 'themes',
  themes: 'themes',
  person: 'people',
  body: 'organisations',
  bodies: 'organisations',
  organisation: 'organisations',
  inspectorate: 'organisations',
  judgedBy: 'organisations',
  area: 'areas',
  areas: 'areas',
  partOf: 'areas',
  pillar: 'areas',
  round: 'rounds',
};

/** The collection whose ids stand at a path; null where none do. */
export function referenceOf(path: string[]): CollectionName | null {
  const keys = path.filter((key) => key !== '*');
  // A statement has the words that it uses for the area, not the area's id.
  if (keys.join('.') === 'statements.area') return null;
  return collections[keys.at(-1) ?? ''] ?? null;
}
