import { z } from 'zod';
import { readingSchema } from '../../src/schemas/observation.ts';
import { organisationSchema, personSchema } from '../../src/schemas/people.ts';
import { correctionsSchema } from '../../src/schemas/published.ts';
import { reportFrontMatterSchema } from '../../src/schemas/report.ts';
import { areaSchema, roundSchema } from '../../src/schemas/round.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { termSchema, themeSchema } from '../../src/schemas/theme.ts';
import { threadFrontMatterSchema } from '../../src/schemas/thread.ts';

const files: [string, z.ZodType][] = [
  ['reports/*.md', reportFrontMatterSchema],
  ['rounds/*.md', roundSchema],
  ['areas/*.md', areaSchema],
  ['themes/*.md', themeSchema],
  ['terms/*.md', termSchema],
  ['threads/*.md', threadFrontMatterSchema],
  ['observations/*.yaml', readingSchema],
  ['people/*.md', personSchema],
  ['organisations/*.md', organisationSchema],
  ['site.md', siteSchema],
  ['corrections.md', correctionsSchema],
];

/** A table for each kind of file, made from the schemas: every field, what it holds, what stands unless given. */
export function fieldTables(): string {
  return files.map(([file, schema]) => `### \`${file}\`\n\n${tableOf(schema)}`).join('\n\n');
}

/** A JSON Schema, as far as the tables read it. */
const nodeSchema = z.looseObject({
  get properties() {
    return z.record(z.string(), nodeSchema).optional();
  },
  get items() {
    return nodeSchema.optional();
  },
  get anyOf() {
    return z.array(nodeSchema).optional();
  },
  get oneOf() {
    return z.array(nodeSchema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), nodeSchema]).optional();
  },
  required: z.array(z.string()).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.string()).optional(),
  const: z.string().optional(),
  default: z.unknown().optional(),
});

type Node = z.infer<typeof nodeSchema>;

interface Row {
  name: string;
  holds: string;
  form: string;
  unlessGiven: string;
}

function tableOf(schema: z.ZodType): string {
  const node = nodeSchema.parse(z.toJSONSchema(schema, { io: 'input' }));
  const rows = rowsOf(node, '').filter(({ name }) => name !== '`id`');
  return [
    '| field | what it holds | form | unless given |',
    '|---|---|---|---|',
    ...rows.map(
      ({ name, holds, form, unlessGiven }) => `| ${name} | ${holds} | ${form} | ${unlessGiven} |`,
    ),
  ].join('\n');
}

function rowsOf(node: Node, above: string): Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
    const name = above === '' ? key : `${above}.${key}`;
    return fieldRows(field, name, node.required?.includes(key) ?? false);
  });
}

function fieldRows(field: Node, name: string, isNeeded: boolean): Row[] {
  const inner = withoutNull(field);
  const below = inner.items ? rowsBelow(inner.items, `${name}[]`) : rowsBelow(inner, name);
  const holds = field.description ?? inner.description ?? '';
  if (holds === '' && below.length > 0 && isNeeded) return below;
  const orNull = isNeeded && inner !== field ? ' or `null`' : '';
  const row = {
    name: `\`${name}\``,
    holds,
    form: `${formOf(inner)}${orNull}`,
    unlessGiven: unless(field, isNeeded),
  };
  return [row, ...below];
}

function rowsBelow(node: Node, name: string): Row[] {
  const options = node.oneOf ?? [];
  return options.length > 0 ? optionRows(options, name) : rowsOf(node, name);
}

/** The fields of a union, each once, with the kinds that have it where not all do. */
function optionRows(options: Node[], name: string): Row[] {
  const kinds = options.map((each) => each.properties?.['as']?.const ?? '');
  const rows = new Map<string, Row & { of: string[]; needed: string[] }>();
  for (const [index, option] of options.entries()) {
    for (const row of rowsOf(option, name)) {
      const known = rows.get(row.name);
      const kind = kinds[index] ?? '';
      const needed = row.unlessGiven === 'needed' ? [kind] : [];
      rows.set(row.name, {
        ...(known ?? row),
        of: [...(known?.of ?? []), kind],
        needed: [...(known?.needed ?? []), ...needed],
      });
    }
  }
  return [...rows.values()].map(({ of, needed, ...read }) => {
    const some = needed.length > 0 && needed.length < of.length;
    const row = some ? { ...read, unlessGiven: `needed for ${needed.join(', ')}` } : read;
    if (row.name.endsWith('.as`')) {
      return {
        ...row,
        holds: 'What the words are.',
        form: kinds.map((each) => `\`${each}\``).join(', '),
      };
    }
    return of.length === options.length || row.holds === ''
      ? row
      : { ...row, holds: `${row.holds} For ${of.join(', ')}.` };
  });
}

function withoutNull(node: Node): Node {
  const others = node.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  return others[0] ? { ...node, ...others[0], description: node.description } : node;
}

function formOf(node: Node): string {
  if (node.enum) return node.enum.map((each) => `\`${each}\``).join(', ');
  if (node.items)
    return node.items.properties || node.items.oneOf
      ? 'list'
      : `list of ${formOf(withoutNull(node.items))}`;
  if (node.type === 'integer') return 'whole number';
  if (node.type === 'boolean') return '`true`, `false`';
  if (node.type === 'object' && !node.properties) return 'fields named by id';
  if (node.type === 'object') return 'fields below it';
  return node['format'] === 'uri' ? 'web address' : 'words';
}

function unless(field: Node, isNeeded: boolean): string {
  if (isNeeded) return 'needed';
  const { default: value } = field;
  if (value === null || value === undefined || value === '') return 'none';
  if (Array.isArray(value) || typeof value === 'object') return 'none';
  return `\`${String(value)}\``;
}
