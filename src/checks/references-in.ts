import { z } from 'zod';
import { unwrap } from '../mistakes/fields-at.ts';
import { type ReferredTo, references } from '../schemas/field.ts';

/** An id that some data give for a record of a collection, and the path of its field. */
export interface Reference {
  to: ReferredTo;
  id: string;
  path: PropertyKey[];
}

/** Every id that some data give, by what their schema says of its fields; empty ones left out. */
export function referencesIn(
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
