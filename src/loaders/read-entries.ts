import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Prose } from '../schemas/edition.ts';
import type { Problem } from '../schemas/problem.ts';
import { contentFiles } from './content-files.ts';
import { type Entry, readFrontMatter } from './front-matter.ts';
import { readProse } from './read-prose.ts';
import { readText } from './read-text.ts';

/**
 * Reads every Markdown file of one folder of the content: its front matter checked against
 * `schema`, with `id` put in from the file's name, and its body as HTML.
 * A folder that does not exist holds no entries. Answers entries in the order of their ids.
 */
export async function readEntries<T extends { id: string }>(
  contentDir: string,
  folder: string,
  schema: z.ZodType<T>,
): Promise<{ entries: Entry<T & Prose>[]; problems: Problem[] }> {
  const { files, problems } = await contentFiles(join(contentDir, folder), '.md');
  const read = await Promise.all(
    files.map(async (file) => {
      const read = await readText(file);
      if ('problem' in read) return { entry: null, problems: [read.problem] };
      const id = basename(file, '.md');
      return withProse(readFrontMatter(file, read.text, withId(id, schema)));
    }),
  );
  return {
    entries: read.flatMap(({ entry }) => (entry ? [entry] : [])),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
  };
}

/** Puts a file's id among its fields before they are checked. */
function withId<T extends { id: string }>(id: string, schema: z.ZodType<T>): z.ZodType<T> {
  const putIn = (fields: unknown) =>
    typeof fields === 'object' && fields !== null ? { ...fields, id } : fields;
  return z.preprocess(putIn, schema);
}

function withProse<T>(read: { entry: Entry<T> | null; problems: Problem[] }): {
  entry: Entry<T & Prose> | null;
  problems: Problem[];
} {
  if (!read.entry) return { entry: null, problems: read.problems };
  const { html, problems } = readProse(read.entry);
  const entry = { ...read.entry, data: { ...read.entry.data, html } };
  return { entry, problems: [...read.problems, ...problems] };
}
