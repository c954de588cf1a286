import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Prose } from '../schemas/edition.ts';
import type { Problem } from '../schemas/problem.ts';
import { slugSchema } from '../schemas/slug.ts';
import { type Entry, readFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';
import { renderProse } from './render-prose.ts';

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
  const read = await Promise.all(
    (await markdownFiles(join(contentDir, folder))).map(async (file) => {
      const read = await readText(file);
      if ('problem' in read) return { entry: null, problems: [read.problem] };
      const id = basename(file, '.md');
      return withProse(readFrontMatter(file, read.text, withId(id, schema)));
    }),
  );
  return {
    entries: read.flatMap(({ entry }) => (entry ? [entry] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The Markdown files of a folder, sorted; none where the folder does not exist. */
export async function markdownFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}

/** Puts a file's id among its fields before they are checked. */
function withId<T extends { id: string }>(id: string, schema: z.ZodType<T>): z.ZodType<T> {
  const putIn = (fields: unknown) =>
    typeof fields === 'object' && fields !== null ? { ...fields, id } : fields;
  return z.preprocess(putIn, schema).refine(() => slugSchema.safeParse(id).success, {
    error: `the file’s name must be lower-case letters, digits and hyphens, not "${id}"`,
  });
}

function withProse<T>(read: { entry: Entry<T> | null; problems: Problem[] }): {
  entry: Entry<T & Prose> | null;
  problems: Problem[];
} {
  if (!read.entry) return { entry: null, problems: read.problems };
  const html = renderProse(read.entry.body);
  return { entry: { ...read.entry, data: { ...read.entry.data, html } }, problems: read.problems };
}
