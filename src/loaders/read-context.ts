import { join } from 'node:path';
import type { ContentRead, Entry } from '../checks/checked-content.ts';
import type { ParseContext } from '../parser/parse-context.ts';
import type { Prose } from '../schemas/edition.ts';
import { organisationSchema, personSchema } from '../schemas/people.ts';
import type { Problem } from '../schemas/problem.ts';
import { areaSchema, roundSchema } from '../schemas/round.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { readEntries, readEntry } from './read-entries.ts';

/** The files that tell the parser of the world. */
export interface World extends Pick<ContentRead, 'rounds' | 'areas' | 'people' | 'organisations'> {
  /** Null where `site.md` cannot be read. */
  site: Entry<Site & Prose> | null;
}

/** Reads `site.md`, rounds, areas, people and organisations of a content folder. */
export async function readWorld(contentDir: string, problems: Problem[]): Promise<World> {
  const site = await readEntry(join(contentDir, 'site.md'), siteSchema, problems);
  const rounds = await readEntries(contentDir, 'rounds', roundSchema, problems);
  const areas = await readEntries(contentDir, 'areas', areaSchema, problems);
  return {
    site,
    rounds: rounds.sort(byPosition),
    areas: areas.sort(byPosition),
    people: await readEntries(contentDir, 'people', personSchema, problems),
    organisations: await readEntries(contentDir, 'organisations', organisationSchema, problems),
  };
}

/** What the parser must know of the world; without a readable `site.md` no body has a form of name. */
export function contextOf({ site, ...files }: World): ParseContext {
  return {
    bodies: site?.data.bodies ?? noBodies,
    voices: site?.data.voices ?? [],
    rounds: files.rounds.map(({ data }) => data),
    areas: files.areas.map(({ data }) => data),
    people: files.people.map(({ data }) => data),
    organisations: files.organisations.map(({ data }) => data),
  };
}

/** Reads what the parser must know of the world from a content folder. */
export async function readContext(
  contentDir: string,
): Promise<{ context: ParseContext; problems: Problem[] }> {
  const problems: Problem[] = [];
  const world = await readWorld(contentDir, problems);
  return { context: contextOf(world), problems };
}

const noBodies = {
  one: '',
  many: '',
  kinds: [],
  nouns: [],
  everyday: [],
  offices: [],
  nameForms: [],
};

function byPosition(one: Entry<{ position: number }>, other: Entry<{ position: number }>): number {
  return one.data.position - other.data.position;
}
