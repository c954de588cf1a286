import { pathInWords } from '../mistakes/field-mistake.ts';
import { areaSchema } from '../schemas/area.ts';
import { personSchema } from '../schemas/person.ts';
import type { Problem } from '../schemas/problem.ts';
import { reportFrontMatterSchema } from '../schemas/report.ts';
import { threadFrontMatterSchema } from '../schemas/thread.ts';
import { type Check, fieldProblem, type Placed } from './checked-content.ts';
import { type Reference, referencesIn } from './references-in.ts';

/** Every id that one file gives for another is the name of a file. */
export const referencesResolve: Check = (content) => {
  const { reports, areas, people, threads } = content;
  const known: Partial<Record<string, Set<string>>> = {
    reports: new Set(reports.map(({ id }) => id)),
  };
  for (const folder of ['rounds', 'areas', 'themes', 'people', 'organisations'] as const) {
    const files = content[folder];
    if (files) known[folder] = new Set(files.map(({ data }) => data.id));
  }
  const schemas = [
    { files: reports.map(({ entry }) => entry), schema: reportFrontMatterSchema },
    { files: areas, schema: areaSchema },
    { files: people, schema: personSchema },
    { files: threads, schema: threadFrontMatterSchema },
  ];
  return schemas.flatMap(({ files, schema }) =>
    files.flatMap((file: Placed<unknown>) =>
      referencesIn(schema, file.data).flatMap((reference) => {
        const ids = known[reference.to];
        return !ids || ids.has(reference.id) ? [] : [unresolved(file, reference, [...ids])];
      }),
    ),
  );
};

function unresolved(file: Placed<unknown>, { to, id, path }: Reference, known: string[]): Problem {
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'a file that is there';
  const reason = `unexpected "${id}" for ${pathInWords(path)}; expected ${expected}. Correct the id, or add ${to}/${id}.md.`;
  return {
    ...fieldProblem(file, path, 'reference-resolves', reason),
    // That file may be there, but broken.
    dueTo: `${to}/${id}.md`,
  };
}
