import type { z } from 'zod';
import { type CsvColumn, csvColumns } from '../data/records/csv-columns.ts';
import { questionsSchema, readingsSchema } from '../schemas/observation.ts';
import { organisationSchema, personSchema } from '../schemas/people.ts';
import { correctionsSchema } from '../schemas/published.ts';
import { reportFrontMatterSchema } from '../schemas/report.ts';
import { areaSchema, roundSchema } from '../schemas/round.ts';
import { siteSchema } from '../schemas/site.ts';
import { termSchema, themeSchema } from '../schemas/theme.ts';
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
  threads: threadFrontMatterSchema,
  people: personSchema,
  organisations: organisationSchema,
  questions: questionsSchema,
  observations: readingsSchema,
};

const usage = `usage: npm run fields -- FILES
Prints which fields a content file may have, and what each holds. FILES is one of ${Object.keys(files).join(', ')}.`;

await run(printFields);

async function printFields([name = '', ...others]: string[]): Promise<number> {
  const schema = others.length === 0 ? files[name] : undefined;
  if (schema === undefined) {
    console.error(usage);
    return 2;
  }
  // A file’s id is its name, and the README shows an example of each `as`.
  const columns = csvColumns(schema).filter(
    ({ path }) => !['id', 'as'].includes(path.at(-1) ?? ''),
  );
  console.log(columns.map(described).join('\n'));
  return 0;
}

/** `leftOut[].line (integer): First line of the words in the original, from 1.` */
function described({ path, type, values, references, description }: CsvColumn): string {
  const name = path.join('.').replaceAll('.*', '[]').replace(/^\*\./, '');
  const form = references ? `id under ${references}/` : (values?.join(', ') ?? type);
  return `${name} (${form}): ${description}`;
}
