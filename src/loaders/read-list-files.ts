import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../schemas/problem.ts';
import { contentFiles } from './content-files.ts';
import { type Entry, readFields } from './front-matter.ts';
import { readText } from './read-text.ts';

/** A list that the editors keep beside one report, whose id is the file’s name. */
export interface ListFile<T> extends Pick<Entry<T[]>, 'file' | 'data' | 'place'> {
  report: string;
}

/** Reads every list of one folder of the content; a folder that does not exist holds none. */
export async function readListFiles<T>(
  contentDir: string,
  folder: string,
  schema: z.ZodType<T[]>,
): Promise<{ lists: ListFile<T>[]; problems: Problem[] }> {
  const { files, problems } = await contentFiles(join(contentDir, folder), '.yaml');
  const read = await Promise.all(files.map((file) => readList(file, schema)));
  return {
    lists: read.flatMap(({ list }) => (list ? [list] : [])),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
  };
}

async function readList<T>(
  file: string,
  schema: z.ZodType<T[]>,
): Promise<{ list: ListFile<T> | null; problems: Problem[] }> {
  const read = await readText(file);
  if ('problem' in read) return { list: null, problems: [read.problem] };
  const { data, place, problems } = readFields(file, read.text, schema);
  const list = data && { file, data, place, report: basename(file, '.yaml') };
  return { list: list ?? null, problems };
}
