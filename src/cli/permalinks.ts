import { join } from 'node:path';
import { loadEdition } from '../loaders/load-edition.ts';
import { problemLine } from '../loaders/problem-order.ts';
import { maxList } from '../loaders/read-file.ts';
import { readText } from '../loaders/read-text.ts';
import { readSettings } from '../loaders/settings.ts';
import { addressesOf } from '../permalinks/addresses.ts';
import { compareAddresses } from '../permalinks/compare-addresses.ts';
import { readPermalinks } from '../permalinks/read-permalinks.ts';
import { addPermalinks } from '../permalinks/write-permalinks.ts';
import { run } from './run.ts';
import { writeWhole } from './write-whole.ts';

await run(acceptAddresses);

/**
 * `npm run permalinks`: adds to `permalinks.yaml` every address that the edition publishes and the
 * list does not hold. Takes none out. Answers the exit code: 1, with nothing written, where the
 * content has errors; an address that would be lost is one.
 */
async function acceptAddresses(): Promise<number> {
  const { contentDir } = readSettings();
  const { edition, problems } = await loadEdition(contentDir);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (edition === null || errors.length > 0) {
    for (const error of errors) console.error(problemLine(error));
    console.error('No address was added: mend the errors first.');
    return 1;
  }
  const file = join(contentDir, 'permalinks.yaml');
  const read = await readText(file, maxList);
  if ('problem' in read) throw new Error(problemLine(read.problem));
  const { text } = read;
  const { entries } = readPermalinks(text, file);
  const { added } = compareAddresses(entries, addressesOf(edition));
  if (added.length > 0) await writeWhole(file, addPermalinks(text, entries, added));
  for (const { address } of added) console.log(address);
  const many = added.length === 1 ? '1 address' : `${added.length} addresses`;
  console.log(`${many} added to ${file}; it now holds ${entries.length + added.length}.`);
  return 0;
}
