import { pathInWords } from '../mistakes/field-mistake.ts';
import type { Problem } from '../schemas/problem.ts';
import { type Check, type CheckedContent, fieldProblem, type Placed } from './checked-content.ts';

type Folder = 'rounds' | 'areas' | 'themes' | 'people' | 'organisations' | 'reports';

interface Reference {
  from: Placed<unknown>;
  path: PropertyKey[];
  folder: Folder;
  id: string | null;
}

/** Every id that one file gives for another is the name of a file. */
export const referencesResolve: Check = (content) => {
  const ids = (folder: Exclude<Folder, 'reports'>) =>
    new Set(content[folder]?.map(({ data }) => data.id));
  const known = {
    rounds: ids('rounds'),
    areas: ids('areas'),
    themes: ids('themes'),
    people: ids('people'),
    organisations: ids('organisations'),
    reports: new Set(content.reports.map(({ id }) => id)),
  };
  return references(content).flatMap((reference) =>
    !reference.id || known[reference.folder].has(reference.id)
      ? []
      : [unresolved(reference, reference.id, [...known[reference.folder]])],
  );
};

function references({ reports, areas, themes, people, threads }: CheckedContent): Reference[] {
  return [
    ...reports.flatMap(({ entry }) => {
      const { data } = entry;
      const to = (folder: Folder, id: string | null, ...path: PropertyKey[]) => ({
        from: entry,
        path,
        folder,
        id,
      });
      return [
        ...data.bodies.map((id, index) => to('organisations', id, 'bodies', index)),
        to('organisations', data.inspectorate, 'inspectorate'),
        to('organisations', data.publisher.organisation, 'publisher', 'organisation'),
        to('rounds', data.round, 'round'),
        to('areas', data.pillar, 'pillar'),
        ...data.anomalies.map(({ area }, index) => to('areas', area, 'anomalies', index, 'area')),
        ...data.decisions.flatMap((decision, index) => [
          ...('body' in decision
            ? [to('organisations', decision.body, 'decisions', index, 'body')]
            : []),
          ...('areas' in decision ? decision.areas : []).map((id, at) =>
            to('areas', id, 'decisions', index, 'areas', at),
          ),
        ]),
      ];
    }),
    ...areas.flatMap((from) => [
      { from, path: ['partOf'], folder: 'areas' as const, id: from.data.partOf },
      ...(themes === null ? [] : from.data.themes).map((id, index) => ({
        from,
        path: ['themes', index],
        folder: 'themes' as const,
        id,
      })),
      ...Object.keys(from.data.wordings).map((id) => ({
        from,
        path: ['wordings', id],
        folder: 'rounds' as const,
        id,
      })),
    ]),
    ...people.map((from) => ({
      from,
      path: ['organisation'],
      folder: 'organisations' as const,
      id: from.data.organisation,
    })),
    ...threads.flatMap((from) => [
      { from, path: ['body'], folder: 'organisations' as const, id: from.data.body },
      ...from.data.steps.map(({ report: id }, index) => ({
        from,
        path: ['steps', index, 'report'],
        folder: 'reports' as const,
        id,
      })),
      ...from.data.silentIn.map((id, index) => ({
        from,
        path: ['silentIn', index],
        folder: 'reports' as const,
        id,
      })),
    ]),
  ];
}

function unresolved({ from, path, folder }: Reference, id: string, known: string[]): Problem {
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'a file that is there';
  const reason = `unexpected "${id}" for ${pathInWords(path)}; expected ${expected}. Correct the id, or add ${folder}/${id}.md.`;
  return {
    ...fieldProblem(from, path, 'reference-resolves', reason),
    // That file may be there, but broken.
    dueTo: `${folder}/${id}.md`,
  };
}
