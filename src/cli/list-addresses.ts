import { join } from 'node:path';
import { problemLine } from '../loaders/problem-order.ts';
import { maxList } from '../loaders/read-file.ts';
import { readText } from '../loaders/read-text.ts';
import { type Address, addressesOf } from '../permalinks/addresses.ts';
import { compareAddresses } from '../permalinks/compare-addresses.ts';
import { readPermalinks } from '../permalinks/read-permalinks.ts';
import { addPermalinks, markPermalinks } from '../permalinks/write-permalinks.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Permalink } from '../schemas/permalink.ts';
import type { Problem } from '../schemas/problem.ts';
import { writeWhole } from './write-whole.ts';

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
