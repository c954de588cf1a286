import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { slugSchema } from '../schemas/field.ts';
import type { Problem } from '../schemas/problem.ts';

/** The longest name that file systems and addresses bear with ease. */
const longest = 100;

/**
 * The files of a folder that end in `.md` or `.yaml`, sorted; none where the folder does not exist.
 * Whatever else stands there would be left out in silence, so it is a problem; hidden files are not
 * looked at.
 */
export async function contentFiles(
  folder: string,
  ending: Ending,
): Promise<{ files: string[]; problems: Problem[] }> {
  const stats = await lstat(folder).catch(() => null);
  if (stats === null) return { files: [], problems: [] };
  if (!stats.isDirectory()) {
    const reason = `unexpected file or link in the place of a folder; expected a folder of ${ending} files. Take it out, or make it one.`;
    return { files: [], problems: [problem(folder, reason)] };
  }
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  return {
    files: names.filter((name) => whyNot(name, ending) === null).map((name) => join(folder, name)),
    problems: names.flatMap((name) => {
      const reason = whyNot(name, ending);
      return reason === null ? [] : [problem(join(folder, name), reason)];
    }),
  };
}

/** Why a name is none for a file of the content, or null. */
function whyNot(name: string, ending: Ending): string | null {
  if (!name.endsWith(ending)) {
    return `unexpected name "${name}"; expected only files that end in "${ending}" here, and no folders. Rename it, or take it out.`;
  }
  const id = basename(name, ending);
  if (id.length <= longest && slugSchema.safeParse(id).success) return null;
  return `unexpected file name "${name}"; expected lower-case letters, digits and single hyphens, at most ${longest}, because it is the address: "${suggested(id)}${ending}". Rename the file.`;
}

function suggested(id: string): string {
  const plain = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'a-name' : plain;
}

function problem(file: string, reason: string): Problem {
  return { file, line: 1, column: 1, rule: 'file-name', reason, severity: 'error' };
}

type Ending = '.md' | '.yaml';
