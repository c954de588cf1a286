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
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('tests/fixtures/two-forces', folder, { recursive: true });
    for (const { file, from, to } of changes) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
      writeFileSync(path, text.replace(from, to));
    }
    const { problems } = await loadEdition(folder);
    return problems.map((problem) => ({ ...problem, file: problem.file.slice(folder.length + 1) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
