import { z } from 'zod';
import { pathInWords } from '../mistakes/field-mistake.ts';
import { unwrap } from '../mistakes/fields-at.ts';
import { addressesOf } from '../permalinks/addresses.ts';
import { type ReferredTo, references } from '../schemas/field.ts';
import { personSchema } from '../schemas/people.ts';
import type { Problem } from '../schemas/problem.ts';
import { reportFrontMatterSchema } from '../schemas/report.ts';
import { areaSchema } from '../schemas/round.ts';
import { threadFrontMatterSchema } from '../schemas/thread.ts';
import { recordUrl } from '../urls.ts';
import { type Check, fieldProblem, type Placed, repeats } from './checked-content.ts';

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

/** Every record that a correction names has an address, and no two corrections have one id. */
export const correctionsResolve: Check = ({ edition, corrections: file }) => {
  if (file === null) return [];
  const addresses = new Set(addressesOf(edition).map(({ address }) => address));
  const { corrections } = file.data;
  const lost = corrections.flatMap(({ records }, index) =>
    records.flatMap((record, at) => {
      if (addresses.has(recordUrl(record))) return [];
      const reason = `unexpected record "${record}"; expected the id of one that the edition holds, such as reports/<report>#p1. Correct the id.`;
      const path = ['corrections', index, 'records', at];
      const [, report = ''] = record.split(/[/#]/);
      const problem = fieldProblem(file, path, 'reference-resolves', reason);
      return [{ ...problem, dueTo: `reports/${report}.md` }];
    }),
  );
  const twice = repeats([...corrections.entries()], ([, { id }]) => id);
  return [
    ...lost,
    ...twice.map(({ again: [index, { id }] }) => {
      const reason = `unexpected second correction "${id}"; expected an id of its own. Give it another.`;
      return fieldProblem(file, ['corrections', index, 'id'], 'id-unique', reason);
    }),
  ];
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

/** Every id that some data give, by what their schema says of its fields; empty ones left out. */
function referencesIn(
  schema: z.core.$ZodType,
  data: unknown,
  path: PropertyKey[] = [],
): Reference[] {
  const inner = unwrap(schema, data);
  if (typeof data === 'string') {
    const to = references.get(inner)?.to;
    return to && data ? [{ to, id: data, path }] : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const below = [...path, Array.isArray(data) ? Number(key) : key];
    if (inner instanceof z.ZodArray) return referencesIn(inner.element, value, below);
    if (inner instanceof z.ZodObject) {
      // Beside its fields a file has its words, as HTML.
      const field: z.core.$ZodType | undefined = inner.shape[key];
      return field ? referencesIn(field, value, below) : [];
    }
    if (!(inner instanceof z.ZodRecord)) return [];
    return [
      ...referencesIn(inner.keyType, key, below),
      ...referencesIn(inner.valueType, value, below),
    ];
  });
}

/** An id that some data give for a record of a collection, and the path of its field. */
interface Reference {
  to: ReferredTo;
  id: string;
  path: PropertyKey[];
}
