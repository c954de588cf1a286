import type { ParseContext } from '../parser/parse-context.ts';
import { type Area, areaSchema } from '../schemas/area.ts';
import type { Prose } from '../schemas/edition.ts';
import { type Organisation, organisationSchema } from '../schemas/organisation.ts';
import { type Person, personSchema } from '../schemas/person.ts';
import type { Problem } from '../schemas/problem.ts';
import { type Round, roundSchema } from '../schemas/round.ts';
import type { Site } from '../schemas/site.ts';
import type { Entry } from './front-matter.ts';
import { readEntries } from './read-entries.ts';
import { readSite } from './read-site.ts';

/** The files that tell the parser of the world. */
export interface ContextFiles {
  /** In the order of time. */
  rounds: Entry<Round & Prose>[];
  /** In the order of their lists. */
  areas: Entry<Area & Prose>[];
  people: Entry<Person & Prose>[];
  organisations: Entry<Organisation & Prose>[];
}

/** Reads rounds, areas, people and organisations of a content folder. */
export async function readContextFiles(
  contentDir: string,
): Promise<{ files: ContextFiles; problems: Problem[] }> {
  const [rounds, areas, people, organisations] = await Promise.all([
    readEntries(contentDir, 'rounds', roundSchema),
    readEntries(contentDir, 'areas', areaSchema),
    readEntries(contentDir, 'people', personSchema),
    readEntries(contentDir, 'organisations', organisationSchema),
  ]);
  return {
    files: {
      rounds: rounds.entries.sort(byPosition),
      areas: areas.entries.sort(byPosition),
      people: people.entries,
      organisations: organisations.entries,
    },
    problems: [rounds, areas, people, organisations].flatMap((read) => read.problems),
  };
}

/** What the parser must know of the world; without a readable `site.md` no body has a form of name. */
export function contextOf(
  { rounds, areas, people, organisations }: ContextFiles,
  site: Site | null,
): ParseContext {
  return {
    bodies: site?.bodies ?? {
      one: '',
      many: '',
      kinds: [],
      nouns: [],
      everyday: [],
      nameForms: [],
    },
    voices: site?.voices ?? [],
    rounds: rounds.map(({ data }) => data),
    areas: areas.map(({ data }) => data),
    people: people.map(({ data }) => data),
    organisations: organisations.map(({ data }) => data),
  };
}

/** Reads what the parser must know of the world from a content folder. */
export async function readContext(
  contentDir: string,
): Promise<{ context: ParseContext; problems: Problem[] }> {
  const [{ files, problems }, read] = await Promise.all([
    readContextFiles(contentDir),
    readSite(contentDir),
  ]);
  return { context: contextOf(files, read.site), problems: [...problems, ...read.problems] };
}

function byPosition(
  { data: one }: Entry<{ position: number }>,
  { data: other }: Entry<{ position: number }>,
): number {
  return one.position - other.position;
}
