import { z } from 'zod';
import { collectionsReferredTo, type ReferredTo, references } from '../../schemas/field.ts';

/** One column of a CSV file: where its value stands in a record, and what it holds. */
export interface CsvColumn {
  name: string;
  /** The keys that lead to it; `*` goes through every item of a list or every entry of a mapping. */
  path: string[];
  /** What a cell holds; of a cell that may hold several values, what each of them is. */
  type: ColumnType;
  /** Whether a cell may hold several values. */
  list: boolean;
  /** Whether a cell is never empty. */
  required: boolean;
  description: string;
  /** The only values that there are. */
  values?: string[];
  pattern?: string;
  minimum?: number;
  /** What a number counts. */
  unit?: string;
  /** The collection whose ids stand there. */
  references: ReferredTo | null;
}

export type ColumnType = 'string' | 'integer' | 'boolean' | 'date' | 'uri';

/**
 * The columns of a CSV file for records of a schema. A value within a value has a column of its own,
 * named after both: `voice: { kind }` becomes `voice_kind`, `original: [{ start }]` becomes
 * `original_start` with one value for each item.
 */
export function csvColumns(schema: z.ZodType): CsvColumn[] {
  const node = z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      const reference = references.get(zodSchema);
      if (reference) jsonSchema['references'] = reference.to;
    },
  });
  return columnsOf(asNode(node), { path: [], description: '', required: true });
}

function columnsOf(node: Node, place: Place): CsvColumn[] {
  const { node: inner, nullable } = withoutNull(node);
  const description = node.description ?? inner.description ?? place.description;
  const here = { ...place, description, required: place.required && !nullable };
  if (inner.type === 'array') {
    const path = [...place.path, '*'];
    return columnsOf(asNode(inner.items), { ...here, path, required: false });
  }
  if (inner.oneOf) return columnsOfVariants(inner.oneOf.map(asNode), here);
  if (inner.type === 'object' && inner.properties) {
    return Object.entries(inner.properties).flatMap(([key, value]) =>
      columnsOf(asNode(value), { ...here, path: [...place.path, key] }),
    );
  }
  if (inner.type === 'object') {
    return [column({ type: 'string' }, { ...here, path: [...place.path, '*'], required: false })];
  }
  return [column(inner, here)];
}

/** The columns of records that have one of several forms: what any of them has, once. */
function columnsOfVariants(variants: Node[], place: Place): CsvColumn[] {
  const columns = variants.flatMap((variant) => columnsOf(variant, { ...place, required: false }));
  return columns.filter(
    ({ name }, index) => columns.findIndex((other) => other.name === name) === index,
  );
}

function column(node: Node, { path, description, required }: Place): CsvColumn {
  const { enum: values, pattern, minimum, unit } = node;
  const list = path.includes('*');
  const type = columnType(node);
  return {
    name: columnName(path),
    path,
    type,
    list,
    required: required && !list,
    description,
    references: node.references ?? null,
    ...(values ? { values: values.map(String) } : {}),
    // The pattern of a date says nothing beyond its type, at length.
    ...(pattern && type === 'string' ? { pattern } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(unit ? { unit } : {}),
  };
}

function columnType({ type, format }: Node): ColumnType {
  if (type === 'integer' || type === 'boolean') return type;
  return format === 'date' || format === 'uri' ? format : 'string';
}

/** The keys joined; a list of themes matched is called `themes` here too, as it is in JSON. */
function columnName(path: string[]): string {
  const name = path.filter((key) => key !== '*').join('_');
  return name === 'themes_theme' ? 'themes' : name;
}

/** What zod writes for a nullable value: `anyOf` of the value and null, or both as types. */
function withoutNull(node: Node): { node: Node; nullable: boolean } {
  if (Array.isArray(node.type)) {
    const [type] = node.type.filter((each) => each !== 'null');
    return { node: { ...node, type }, nullable: true };
  }
  const others = node.anyOf?.map(asNode).filter(({ type }) => type !== 'null');
  if (others?.length !== 1 || !others[0]) return { node, nullable: false };
  return { node: others[0], nullable: true };
}

function asNode(value: unknown): Node {
  return nodeSchema.parse(value);
}

/** The part of JSON Schema that the schemas of records use. */
const nodeSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  unit: z.string().optional(),
  references: z.enum(collectionsReferredTo).optional(),
});

type Node = z.infer<typeof nodeSchema>;

interface Place {
  path: string[];
  description: string;
  required: boolean;
}
