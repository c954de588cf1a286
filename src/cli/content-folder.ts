import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { problemLine } from '../loaders/problem-order.ts';
import { maxList, readText } from '../loaders/read-text.ts';
import { type Address, addressesOf } from '../permalinks/addresses.ts';
import { compareAddresses, readPermalinks } from '../permalinks/read-permalinks.ts';
import { addPermalinks, markPermalinks } from '../permalinks/write-permalinks.ts';
import { loadedEdition } from '../queries/edition.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Permalink } from '../schemas/published.ts';

/**
 * The edition of the content folder, null where the content has errors, and how many there are. Prints
 * each of them, and the warnings too where they are asked for.
 */
export async function soundEdition({ warnings = false } = {}): Promise<{
  edition: Edition | null;
  errors: number;
}> {
  const { edition, problems } = await loadedEdition();
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of warnings ? problems : errors) console.error(problemLine(problem));
  return { edition: errors.length === 0 ? edition : null, errors: errors.length };
}

/**
 * Adds to `permalinks.yaml` every address that an edition publishes and the list does not hold, and
 * takes none out. Given the number of an edition that is being made, what is in none yet gets it.
 * Throws where the list cannot be read or marked.
 */
export async function listAddresses(
  contentDir: string,
  edition: Edition,
  number: number | null = null,
): Promise<{ file: string; added: Address[]; permalinks: Permalink[] }> {
  const file = join(contentDir, 'permalinks.yaml');
  const problems: Problem[] = [];
  const list = await readText(file, problems, { most: maxList });
  if (list === null) throw new Error(problems.map(problemLine).join('\n'));
  const { entries } = readPermalinks(list, file);
  const { added } = compareAddresses(entries, addressesOf(edition));
  const whole = added.length > 0 ? addPermalinks(list, entries, added) : list;
  const text =
    number === null ? whole : markPermalinks(whole, readPermalinks(whole, file).entries, number);
  if (text !== list) await writeWhole(file, text);
  return { file, added, permalinks: readPermalinks(text, file).entries };
}

/** Puts a text into a file, or throws and leaves the file as it was: whatever happens, it is whole. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    await writeFile(draft, text, { flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
