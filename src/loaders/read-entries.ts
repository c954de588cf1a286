import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Entry, ListFile, Placed } from '../checks/checked-content.ts';
import type { Prose } from '../schemas/edition.ts';
import type { Problem } from '../schemas/problem.ts';
import { contentFiles } from './content-files.ts';
import { readFields, readFrontMatter } from './front-matter.ts';
import { readProse } from './read-prose.ts';
import { type FileRead, readText } from './read-text.ts';

/**
 * Reads every Markdown file of one folder of the content, in the order of their ids: front matter that
 * keeps to `schema`, with `id` put in from the file's name, and the body as HTML. A folder that does not
 * exist holds none. Like all that reads here, it puts what is wrong with a file to `problems`.
 */
export async function readEntries<T extends { id: string }>(
  contentDir: string,
  folder: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Promise<Entry<T & Prose>[]> {
  const entries: Entry<T & Prose>[] = [];
  for (const file of await contentFiles(join(contentDir, folder), '.md', problems)) {
    const entry = await readEntry(file, withId(basename(file, '.md'), schema), problems);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** Reads one Markdown file; null where its fields cannot be read. */
export async function readEntry<T>(
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
  may?: FileRead,
): Promise<Entry<T & Prose> | null> {
  const text = await readText(file, problems, may);
  if (text === null) return null;
  const read = readFrontMatter(file, text, schema);
  problems.push(...read.problems);
  const { entry } = read;
  return entry && { ...entry, data: { ...entry.data, html: readProse(entry, problems) } };
}

/** Reads every list of one folder of the content, each of which is of the report that it is called by. */
export async function readLists<T>(
  contentDir: string,
  folder: string,
  schema: z.ZodType<T[]>,
  problems: Problem[],
): Promise<ListFile<T>[]> {
  const lists: ListFile<T>[] = [];
  for (const file of await contentFiles(join(contentDir, folder), '.yaml', problems)) {
    const list = await readList(file, schema, problems);
    if (list) lists.push({ ...list, report: basename(file, '.yaml') });
  }
  return lists;
}

/** Reads one YAML file; null where it cannot be read. */
export async function readList<T>(
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
  may?: FileRead,
): Promise<Placed<T> | null> {
  const text = await readText(file, problems, may);
  if (text === null) return null;
  const { data, place, problems: wrong } = readFields(file, text, schema);
  problems.push(...wrong);
  return data === undefined ? null : { file, data, place };
}

/** Puts a file's id among its fields before they are checked. */
function withId<T extends { id: string }>(id: string, schema: z.ZodType<T>): z.ZodType<T> {
  const putIn = (fields: unknown) =>
    typeof fields === 'object' && fields !== null ? { ...fields, id } : fields;
  return z.preprocess(putIn, schema);
}
