import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../mistakes/nearest.ts';
import type { Problem } from '../schemas/problem.ts';
import type { ParsedSource } from './report-source.ts';

/** What stands at the top of a content folder. */
const names = [
  'site.md',
  'corrections.md',
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

/** A problem for each file or folder at the top of a content folder that nothing reads. */
export async function strayNames(contentDir: string): Promise<Problem[]> {
  const strays = (await namesIn(contentDir)).filter((name) => !names.includes(name));
  return strays.map((name) => {
    const meant = nearest(name, names);
    const mend = meant ? `Is "${meant}" meant?` : 'Take it out.';
    const reason = `unexpected "${name}", which nothing reads; expected only ${names.join(', ')}. ${mend}`;
    return problem(join(contentDir, name), reason);
  });
}

/** A problem for each file or folder under `originals/` that is the original of none of these reports. */
export async function strayOriginals(
  contentDir: string,
  sources: ParsedSource[],
): Promise<Problem[]> {
  const folder = join(contentDir, 'originals');
  const stats = await lstat(folder).catch(() => null);
  if (stats?.isSymbolicLink()) {
    const reason =
      'unexpected link in the place of a folder; expected a folder of texts. Make it one.';
    return [problem(folder, reason)];
  }
  const used = new Set(sources.map(({ entry }) => entry.data.original));
  const strays = (await namesIn(folder)).filter((name) => !used.has(name));
  return strays.map((name) => {
    const reason = `unexpected "${name}", which no report names as its \`original\`; expected only texts that one does. Name it there, or take it out.`;
    return { ...problem(join(folder, name), reason), rule: 'original-used' };
  });
}

/** The names in a folder, but for hidden ones; none where it is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder).catch((): string[] => []);
  return all.filter((name) => !name.startsWith('.')).sort();
}

function problem(file: string, reason: string): Problem {
  return { file, line: 1, column: 1, rule: 'file-name', reason, severity: 'error' };
}
