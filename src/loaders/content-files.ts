import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CheckedReport } from '../checks/checked-content.ts';
import { nearest } from '../mistakes/fields-at.ts';
import { slugOf, slugSchema } from '../schemas/field.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';

/** The longest name that file systems and addresses bear with ease. */
const longest = 100;

/** What stands at the top of a content folder. */
const atTheTop = [
  'site.md',
  'corrections.md',
  'thesaurus.yaml',
  'editions.yaml',
  'permalinks.yaml',
  'reports',
  'originals',
  'rounds',
  'areas',
  'themes',
  'terms',
  'threads',
  'people',
  'organisations',
  'questions',
  'observations',
];

/**
 * The files of a folder that end in `.md` or `.yaml`, sorted; none where the folder does not exist.
 * Whatever else stands there would be left out in silence, so it is put to `problems`; hidden files are
 * not looked at.
 */
export async function contentFiles(
  folder: string,
  ending: '.md' | '.yaml',
  problems: Problem[],
): Promise<string[]> {
  const wrong = await notFolder(folder, `${ending} files`);
  problems.push(...wrong);
  if (wrong.length > 0) return [];
  return (await namesIn(folder)).flatMap((name) => {
    const file = join(folder, name);
    const reason = whyNot(name, ending);
    if (reason === null) return [file];
    problems.push(fileProblem(file, 'file-name', reason));
    return [];
  });
}

/** A problem for each file or folder at the top of a content folder that nothing reads. */
export async function strayNames(contentDir: string): Promise<Problem[]> {
  const strays = (await namesIn(contentDir)).filter((name) => !atTheTop.includes(name));
  return strays.map((name) => {
    const meant = nearest(name, atTheTop);
    const mend = meant ? `Is "${meant}" meant?` : 'Take it out.';
    const reason = `unexpected "${name}", which nothing reads; expected only ${atTheTop.join(', ')}. ${mend}`;
    return fileProblem(join(contentDir, name), 'file-name', reason);
  });
}

/** A problem for each file or folder under `originals/` that is the original of none of these reports. */
export async function strayOriginals(
  contentDir: string,
  reports: CheckedReport[],
): Promise<Problem[]> {
  const folder = join(contentDir, 'originals');
  const wrong = await notFolder(folder, 'texts');
  if (wrong.length > 0) return wrong;
  const used = new Set(reports.map(({ entry }) => entry.data.original));
  const strays = (await namesIn(folder)).filter((name) => !used.has(name));
  return strays.map((name) => {
    const reason = `unexpected "${name}", which no report names as its \`original\`; expected only texts that one does. Name it there, or take it out.`;
    return fileProblem(join(folder, name), 'original-used', reason);
  });
}

/** A problem where a file or a link stands in the place of a folder. */
async function notFolder(folder: string, holding: string): Promise<Problem[]> {
  const stats = await lstat(folder).catch(() => null);
  if (!stats || stats.isDirectory()) return [];
  const reason = `unexpected file or link in the place of a folder; expected a folder of ${holding}. Take it out, or make it one.`;
  return [fileProblem(folder, 'file-name', reason)];
}

/** The names in a folder, but for hidden ones, sorted; none where it is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return all.filter((name) => !name.startsWith('.')).sort();
}

/** Why a name is none for a file of the content, or null. */
function whyNot(name: string, ending: string): string | null {
  if (!name.endsWith(ending)) {
    return `unexpected name "${name}"; expected only files that end in "${ending}" here, and no folders. Rename it, or take it out.`;
  }
  const id = basename(name, ending);
  if (id.length <= longest && slugSchema.safeParse(id).success) return null;
  return `unexpected file name "${name}"; expected lower-case letters, digits and single hyphens, at most ${longest}, because it is the address: "${slugOf(id, longest) || 'a-name'}${ending}". Rename the file.`;
}
