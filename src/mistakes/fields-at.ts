import { z } from 'zod';

/**
 * The names of the fields that a schema allows at a path of the data; null where it describes no
 * fields there, or where a union cannot be told apart.
 */
export function fieldsAt(
  schema: z.core.$ZodType,
  path: PropertyKey[],
  data: unknown,
): string[] | null {
  const inner = unwrap(schema, data);
  const [key, ...rest] = path;
  if (key === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : null;
  const value: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  if (inner instanceof z.ZodArray) return fieldsAt(inner.element, rest, value);
  if (inner instanceof z.ZodRecord) return fieldsAt(inner.valueType, rest, value);
  const field: z.core.$ZodType | undefined =
    inner instanceof z.ZodObject ? inner.shape[String(key)] : undefined;
  return field ? fieldsAt(field, rest, value) : null;
}

/** What a schema has inside defaults, nullables and the like; of a union, what the data has chosen. */
export function unwrap(schema: z.core.$ZodType, data: unknown): z.core.$ZodType {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional
  ) {
    return unwrap(schema.unwrap(), data);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.out, data);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const by = schema.def.discriminator;
    const chosen: unknown =
      typeof data === 'object' && data !== null ? Reflect.get(data, by) : null;
    const option = schema.options.find(
      (each) => each instanceof z.ZodObject && z.safeParse(each.shape[by], chosen).success,
    );
    return option ?? schema;
  }
  return schema;
}

/** The word that is most like another, if it is very like it: at most two letters differ. */
export function nearest(word: string, words: string[]): string | null {
  const near = words
    .map((each) => ({ each, away: distance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, away }) => away <= Math.min(2, each.length / 3))
    .toSorted((one, other) => one.away - other.away);
  return near[0]?.each ?? null;
}

/** How many letters must be put in, taken out or changed; long words count as far away. */
function distance(one: string, other: string): number {
  if (Math.max(one.length, other.length) > 60) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at += 1) {
      const change = (row[at] ?? 0) + (letter === other[at] ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
