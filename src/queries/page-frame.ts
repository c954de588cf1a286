import { perEdition } from '../edition/lookup.ts';
import type { Edition } from '../schemas/edition.ts';
import { findingKinds } from '../schemas/finding-kinds.ts';
import type { Correction } from '../schemas/published.ts';
import {
  aboutUrl,
  areasUrl,
  checkUrl,
  dataUrl,
  findingsUrl,
  glossaryUrl,
  organisationsUrl,
  peopleUrl,
  reportsUrl,
  themesUrl,
  threadsUrl,
} from '../urls.ts';
import { kindsPresent } from './findings.ts';

/**
 * The main sections of the site; a kind without records has none. What an editor reads in running text
 * is found by the area that it is about.
 */
export const mainSections = perEdition((edition: Edition) => {
  const kinds = kindsPresent(edition)
    .filter((kind) => findingKinds[kind].does !== 'observes')
    .map((kind) => ({ name: findingKinds[kind].section, url: findingsUrl(kind) }));
  return [
    { name: 'Reports', url: reportsUrl() },
    { name: 'Areas', url: areasUrl() },
    ...kinds,
    { name: 'Themes', url: themesUrl() },
    ...(edition.threads.length > 0 ? [{ name: 'Threads', url: threadsUrl() }] : []),
    { name: 'About', url: aboutUrl() },
  ];
});

/** What stands at the foot of every page. */
export const moreSections = perEdition(({ terms }: Edition) => [
  { name: 'People', url: peopleUrl() },
  { name: 'Organisations', url: organisationsUrl() },
  ...(terms.length > 0 ? [{ name: 'Glossary', url: glossaryUrl() }] : []),
  { name: 'Check a quotation', url: checkUrl() },
  { name: 'Data', url: dataUrl() },
  { name: 'About', url: aboutUrl() },
]);

/**
 * The corrections that changed what stands at an address (`reports/r/`, without the base path): the
 * record itself, or a passage of it where the record is a report.
 */
export function correctionsOf({ corrections }: Edition, address: string): Correction[] {
  const id = address.replace(/^\/|\/$/g, '');
  return corrections.filter(({ records }) =>
    records.some((record) => record === id || record.startsWith(`${id}#`)),
  );
}
