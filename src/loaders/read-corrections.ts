import { join } from 'node:path';
import { type Correction, type Corrections, correctionsSchema } from '../schemas/correction.ts';
import type { Problem } from '../schemas/problem.ts';
import { type Entry, readFrontMatter } from './front-matter.ts';
import { readProse } from './read-prose.ts';
import { readTextIfThere } from './read-text.ts';

/** Reads `corrections.md`, newest first; a content folder without it has no corrections. */
export async function readCorrections(contentDir: string): Promise<{
  corrections: Correction[];
  /** The words that introduce them. */
  html: string;
  /** The file itself, for whoever names a place in it; null where it cannot be read. */
  entry: Entry<Corrections> | null;
  problems: Problem[];
}> {
  const file = join(contentDir, 'corrections.md');
  const read = await readTextIfThere(file, none);
  const { entry, problems } =
    'problem' in read
      ? { entry: null, problems: [read.problem] }
      : readFrontMatter(file, read.text, correctionsSchema);
  const prose = entry ? readProse(entry) : { html: '', problems: [] };
  const list = entry?.data.corrections ?? [];
  return {
    corrections: list.toSorted((a, b) => b.date.localeCompare(a.date)),
    html: prose.html,
    entry,
    problems: [...problems, ...prose.problems],
  };
}

const none = '---\ncorrections: []\n---\n';
