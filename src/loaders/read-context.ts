import type { ParseContext } from '../parser/parse-context.ts';
import { areaSchema } from '../schemas/area.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { personSchema } from '../schemas/person.ts';
import type { Problem } from '../schemas/problem.ts';
import { roundSchema } from '../schemas/round.ts';
import { readEntries } from './read-entries.ts';

/**
 * Reads what the parser must know of the world from a content folder: rounds in the order of time,
 * areas in the order of their lists, people and organisations.
 */
export async function readContext(contentDir: string): Promise<{
  context: ParseContext;
  problems: Problem[];
}> {
  const [rounds, areas, people, organisations] = await Promise.all([
    readEntries(contentDir, 'rounds', roundSchema),
    readEntries(contentDir, 'areas', areaSchema),
    readEntries(contentDir, 'people', personSchema),
    readEntries(contentDir, 'organisations', organisationSchema),
  ]);
  const context = {
    rounds: rounds.entries.map(({ data }) => data).sort(byPosition),
    areas: areas.entries.map(({ data }) => data).sort(byPosition),
    people: people.entries.map(({ data }) => data),
    organisations: organisations.entries.map(({ data }) => data),
  };
  const problems = [rounds, areas, people, organisations].flatMap((read) => read.problems);
  return { context, problems };
}

function byPosition(a: { position: number }, b: { position: number }): number {
  return a.position - b.position;
}
