import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEdition } from '../../src/loaders/load-edition.ts';
import type { Problem } from '../../src/schemas/problem.ts';

/** A change to one file: words that it holds, and what takes their place. */
export interface Change {
  file: string;
  from: string;
  to: string;
}

/**
 * The problems of a copy of the fixture of two forces after some changes, with files named from the
 * content folder. Throws where a file does not hold the words to change.
 */
export async function problemsAfter(changes: Change[]): Promise<Problem[]> {
  return (await loadedAfter(changes)).problems;
}

/** The same with the edition that is read, null where it cannot be. */
export async function loadedAfter(changes: Change[]): ReturnType<typeof loadEdition> {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('tests/fixtures/two-forces', folder, { recursive: true });
    for (const { file, from, to } of changes) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
      writeFileSync(path, text.replace(from, to));
    }
    const loaded = await loadEdition(folder);
    const problems = loaded.problems.map((problem) => ({
      ...problem,
      file: problem.file.slice(folder.length + 1),
    }));
    return { ...loaded, problems };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
