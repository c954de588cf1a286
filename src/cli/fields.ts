import { z } from 'zod';
import { type CsvColumn, csvColumns } from '../data/records/csv-columns.ts';
import { unwrap } from '../mistakes/fields-at.ts';
import { references } from '../schemas/field.ts';
import { questionsSchema, readingsSchema } from '../schemas/observation.ts';
import { organisationSchema, personSchema } from '../schemas/people.ts';
import { correctionsSchema } from '../schemas/published.ts';
import { reportFrontMatterSchema } from '../schemas/report.ts';
import { areaSchema, roundSchema } from '../schemas/round.ts';
import { siteSchema } from '../schemas/site.ts';
import { termSchema, themeSchema } from '../schemas/theme.ts';
import { thesaurusSchema } from '../schemas/thesaurus.ts';
import { threadFrontMatterSchema } from '../schemas/thread.ts';
import { run } from './run.ts';

const files: Record<string, z.ZodType> = {
  site: siteSchema,
  corrections: correctionsSchema,
  reports: reportFrontMatterSchema,
  rounds: roundSchema,
  areas: areaSchema,
  themes: themeSchema,
  terms: termSchema,
  thesaurus: thesaurusSchema,
  threads: threadFrontMatterSchema,
  people: personSchema,
  organisations: organisationSchema,
  questions: questionsSchema,
  observations: readingsSchema,
};

const usage = `usage: npm run fields -- FILES
Prints which fields a content file may have, and what each holds. FILES is one of these, one at a time:
${Object.keys(files).join(', ')}.`;

await run(printFields);

async function printFields([name = '', ...others]: string[]): Promise<number> {
  const schema = others.length === 0 ? files[name] : undefined;
  if (schema === undefined) {
    console.error(usage);
    return 2;
  }
  // A file’s id is its name.
  const columns = csvColumns(schema).filter(({ path }) => path.at(-1) !== 'id');
  console.log(columns.map((column) => described(schema, column)).join('\n'));
  return 0;
}

/** `leftOut[].line (integer, required): First line of the words in the original, from 1.` */
function described(schema: z.ZodType, column: CsvColumn): string {
  const { path, type, description } = column;
  const { name, fields } = fieldAt(schema, path);
  const literals = fields.flatMap((field) => (field instanceof z.ZodLiteral ? [field.value] : []));
  const values = literals.length > 0 ? literals : column.values;
  const form = column.references ? `id under ${column.references}/` : (values?.join(', ') ?? type);
  const needed = fields.every((field) => !z.safeParse(field, undefined).success);
  const what =
    literals.length > 0
      ? 'Which of these it is; the README shows an example of each.'
      : description;
  return `${name} (${form}${needed ? ', required' : ''}): ${what}`;
}

/**
 * The field at a path: its name, with `[]` for each entry of a list and the key of a mapping in angled
 * brackets, and its schemas, one for each form of what holds it. Of a list they are the list’s.
 */
function fieldAt(
  schema: z.core.$ZodType,
  path: string[],
): { name: string; fields: z.core.$ZodType[] } {
  let name = '';
  let fields = [schema];
  let inner = [schema];
  for (const key of path) {
    const within = inner.flatMap((each) => optionsOf(unwrap(each, null)));
    const [first] = within;
    if (first instanceof z.ZodArray) {
      name += '[]';
      inner = [first.element];
    } else if (first instanceof z.ZodRecord) {
      const to = references.get(first.keyType)?.to;
      name += to ? `.<id under ${to}/>` : '.<word>';
      inner = [first.valueType];
    } else {
      name += `.${key}`;
      fields = within.flatMap((each) =>
        each instanceof z.ZodObject ? (each.shape[key] ?? []) : [],
      );
      inner = fields;
    }
  }
  if (inner.some((each) => unwrap(each, null) instanceof z.ZodArray)) name += '[]';
  return { name: name.replace(/^(\[\])?\./, ''), fields };
}

function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  return schema instanceof z.ZodDiscriminatedUnion ? schema.options : [schema];
}
