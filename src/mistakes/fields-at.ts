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
